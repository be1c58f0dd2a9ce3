import { join } from 'node:path';
import type { Command } from 'commander';
import { catalogue, ontology, root } from './project.ts';

export const print = (program: Command): Command =>
  program
    .command('print')
    .description('write the printed forms of the ontology to schema/printed')
    .action(async () => {
      const { printAll } = await import('../print/print-all.ts');
      const paths = await printAll(await ontology(), await catalogue(), join(root, 'schema', 'printed'));
      process.stdout.write(paths.map((path) => `${path}\n`).join(''));
    });
