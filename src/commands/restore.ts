import type { Command } from 'commander';
import { counted } from '../command-line/counted.ts';
import { readConfiguration } from '../server/read-configuration.ts';

export const restore = (program: Command): Command =>
  program
    .command('restore')
    .description('put a backup in the place of the graph, which is moved aside; no program may have it open')
    .argument('<file>', 'file that `backup` has written')
    .action(async (file: string) => {
      const { restoreGraph } = await import('../verifier/restore-graph.ts');
      const { claims, replaced } = await restoreGraph(readConfiguration(process.env).store, file);
      process.stderr.write(`${counted(claims, 'claim')} restored from ${file}, and verified\n`);
      if (replaced !== null) process.stderr.write(`What was there before is in ${replaced}\n`);
    });
