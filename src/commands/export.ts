import type { Command } from 'commander';
import type { ExportForm } from '../command-line/write-export.ts';
import { ontology } from './project.ts';
import { refuseOwnName } from './refuse-own-name.ts';
import { stopSignal } from './stop-signal.ts';
import { withSnapshot } from './with-store.ts';

export const exportClaims = (program: Command): Command =>
  program
    .command('export')
    .description('write every claim and source as lines of JSON, which import takes back')
    .option(
      '--hash',
      'write only the hash of what the graph says now: without where and when it was said, and what no longer is',
      false,
    )
    .option('--out <file>', 'write to this file, not to the standard output')
    .option(
      '--neo4j-import <folder>',
      "write files for Neo4j's own import tool to this new folder, for a first load",
    )
    .action(async (form: ExportForm) => {
      await refuseOwnName(form.neo4jImport ?? form.out);
      const { writeExport } = await import('../command-line/write-export.ts');
      const graph = await ontology();
      const signal = stopSignal();
      await withSnapshot((store) => writeExport(store, graph, form, signal));
    });
