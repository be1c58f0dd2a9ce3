import type { Command } from 'commander';
import { counted } from '../command-line/counted.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';

export const backup = (program: Command): Command =>
  program
    .command('backup')
    .description('copy the graph to a new file, also while it is served, and verify the copy')
    .argument('<file>', 'file to write; it must not be there yet')
    .action(async (file: string) => {
      const { backUp } = await import('../verifier/back-up.ts');
      const { claims } = await backUp(readConfiguration(process.env).store, await ontology(), file);
      process.stderr.write(`${counted(claims, 'claim')} copied to ${file}, and verified\n`);
    });
