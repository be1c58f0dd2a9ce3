import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { baseIri } from '../command-line/base-iri.ts';
import { selectionOf } from '../command-line/selection-of.ts';
import type { ExportForm } from '../command-line/write-export.ts';
import { formatNames } from '../exporter/formats/index.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { exportVocabularies, ontology } from './project.ts';
import { refuseOwnName } from './refuse-own-name.ts';
import { stopSignal } from './stop-signal.ts';
import { withSnapshot } from './with-store.ts';

export const exportClaims = (program: Command): Command =>
  program
    .command('export')
    .description('write the graph, or a part of it, in a format of the field (docs/export.md)')
    .addOption(
      new Option('--format <name>', 'how it is written; import takes claims, nquads and parquet back')
        .choices(formatNames)
        .default('claims'),
    )
    .option('--dataset <id>', 'only what this dataset says')
    .addOption(
      new Option('--entities <ids...>', 'only these entities, such as company/oracle').conflicts('dataset'),
    )
    .addOption(
      new Option('--query <file>', 'only the entities whose ids an operation of GraphQL answers').conflicts([
        'dataset',
        'entities',
      ]),
    )
    .option(
      '--out <file>',
      'write to this file, and whom it is owed to beside it; not to the standard output',
    )
    .option('--attribution <file>', 'write whom it is owed to, and under which licences, to this file')
    .addOption(new Option('--rdf <version>', 'for nquads and turtle').choices(['1.1', '1.2']).default('1.2'))
    .option(
      '--base <iri>',
      'what the IRIs of entities and claims begin with; CUIBONO_BASE_IRI where it is not given',
      baseIri,
    )
    .addOption(
      new Option(
        '--hash',
        'write only the hash of what the graph says now: without where and when it was said, and what no longer is',
      )
        .default(false)
        .conflicts(['format', 'dataset', 'entities', 'query', 'attribution']),
    )
    .addOption(
      new Option(
        '--neo4j-import <folder>',
        "write files for Neo4j's own import tool to this new folder, for a first load",
      ).conflicts(['format', 'dataset', 'entities', 'query', 'attribution', 'out']),
    )
    .action(async (form: ExportForm) => {
      throwIfOne(form.out, form.attribution);
      for (const name of [form.neo4jImport, form.out, form.attribution]) await refuseOwnName(name);
      const { writeExport } = await import('../command-line/write-export.ts');
      const [graph, vocabularies] = await Promise.all([ontology(), exportVocabularies()]);
      const signal = stopSignal();
      await withSnapshot(async (store) =>
        writeExport(store, {
          base: readConfiguration(process.env).baseIri,
          ...form,
          ontology: graph,
          vocabularies,
          selection: await selectionOf(form, store, graph),
          signal,
        }),
      );
    });

/** The one would take the place of the other. @throws {InvalidArgumentError} */
function throwIfOne(out: string | undefined, attribution: string | undefined): void {
  if (out !== undefined && attribution !== undefined && resolve(out) === resolve(attribution))
    throw new InvalidArgumentError(`--attribution ${attribution} is the file of --out: name another.`);
}
