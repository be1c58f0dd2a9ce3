import type { Command } from 'commander';
import { findingToStandardOutput } from '../command-line/problem-lines.ts';
import { verificationLines } from '../command-line/verification-lines.ts';
import { ontology } from './project.ts';
import { withStore } from './with-store.ts';

export const verify = (program: Command): Command =>
  program
    .command('verify')
    .description(
      'say whether the graph is whole: its files, the id of every claim, and all that follows from the claims',
    )
    .action(async () => {
      const { verifyGraph } = await import('../verifier/verify-graph.ts');
      await withStore(false, async (store) => {
        const verified = await verifyGraph({
          store,
          ontology: await ontology(),
          report: findingToStandardOutput,
        });
        process.stderr.write(verificationLines(store.kind, verified));
        if (verified.findings > 0) process.exitCode = 1;
      });
    });
