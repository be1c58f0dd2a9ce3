import type { Command } from 'commander';
import { withdrawLines } from '../command-line/withdraw-lines.ts';
import { ontology } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

export const withdrawClaims = (program: Command): Command =>
  program
    .command('withdraw')
    .description(
      'let nothing count that a source, an edition or a whole dataset says, as though it had never come',
    )
    .argument('<id>', 'such as source/example-2024 or dataset/eu-state-aid')
    .option('--undo', 'let it count again', false)
    .action(async (id: string, { undo }: { readonly undo: boolean }) => {
      const [{ withdraw }, { SyncRefused }] = await Promise.all([
        import('../importer/sync/withdraw.ts'),
        import('../importer/sync/sync-refused.ts'),
      ]);
      const signal = stopSignal();
      await withStore(true, async (store) => {
        const summary = await withdraw(id, { store, ontology: await ontology(), undo, signal }).catch(
          (error: unknown) => {
            if (!(error instanceof SyncRefused)) throw error;
            process.stderr.write(`${error.message} Nothing was changed.\n`);
            process.exitCode = 1;
          },
        );
        if (summary === undefined) return;
        for (const line of withdrawLines(summary, undo)) process.stdout.write(`${line}\n`);
      });
    });
