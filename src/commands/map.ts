import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { day, today } from '../command-line/day.ts';
import { groupedProblems } from '../command-line/grouped-problems.ts';
import { type MapReport, mapReport, reportLines } from '../command-line/map-report.ts';
import { positive } from '../command-line/positive.ts';
import { warnOnStandardError } from '../command-line/problem-lines.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology, root } from './project.ts';
import { reportGaps, runImport } from './run-import.ts';
import { runSync } from './run-sync.ts';

interface MapChoices {
  readonly with: string;
  readonly check: boolean;
  readonly out?: string;
  readonly sync: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly released?: string;
  readonly report: 'text' | 'json';
  readonly batch?: number;
}

export const map = (program: Command): Command =>
  program
    .command('map')
    .description('store what files of a published dataset say, by a mapping (mappings/FORMAT.md)')
    .argument(
      '<file...>',
      'files of records (.csv, .tsv, .json, .jsonl, .geojson, .yaml, .md, and .gz of these)',
    )
    .requiredOption('--with <mapping>', 'a mapping: its file, or its name in mappings/')
    .option('--check', 'say what is wrong, without a store', false)
    .option('--out <file>', 'write claims as lines of JSON to this file, and store nothing')
    .addOption(
      new Option('--sync', 'bring the file in as a whole edition of its dataset')
        .default(false)
        .conflicts(['check', 'out']),
    )
    .option('--dry-run', 'with --sync: only say what would change', false)
    .option('--force', 'with --sync: close any part of what the dataset said', false)
    .option('--strict', 'take nothing of a file that has a bad row', false)
    .option('--released <day>', 'day of publication, where the mapping does not say it', day)
    .addOption(new Option('--report <form>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--batch <number>', 'claims in one transaction', positive)
    .action(async (files: string[], choices: MapChoices) => {
      const { readMapping } = await import('../mapping/read-mapping.ts');
      const mapping = await readMapping(mappingFile(choices.with), {
        ontology: await ontology(),
        released: choices.released ?? null,
      });
      const { report, groups } = groupedProblems();
      const started = Date.now();
      const tell = ({ accepted, refused }: Pick<MapReport, 'accepted' | 'refused'>): void => {
        const seconds = (Date.now() - started) / 1_000;
        const told = mapReport(mapping.notes, groups(), { accepted, refused, seconds });
        const lines = choices.report === 'json' ? [JSON.stringify(told)] : reportLines(told);
        for (const line of lines) process.stdout.write(`${line}\n`);
        if (refused > 0) process.exitCode = 1;
      };
      const reading = { ontology: await ontology(), limits: readConfiguration(process.env).reading, mapping };
      if (choices.check) {
        const { checkFiles } = await import('../importer/check-files.ts');
        tell(await checkFiles(files, { ...reading, report, warn: warnOnStandardError }));
      } else if (choices.out !== undefined) {
        const [{ mappedLines }, { writeLines }] = await Promise.all([
          import('../importer/mapped-lines.ts'),
          import('../command-line/write-lines.ts'),
        ]);
        const count = { accepted: 0, refused: 0 };
        await writeLines(mappedLines(files, { ...reading, report }, count), choices.out);
        tell(count);
      } else if (choices.sync) {
        const { dataset } = mapping;
        const { dryRun, force, released = today() } = choices;
        let accepted = 0;
        for (const file of files)
          accepted += await runSync(file, {
            dataset,
            released,
            dryRun,
            force,
            mostClosed: 25,
            mapping,
            report,
          });
        tell({ accepted, refused: groups().reduce((sum, { rows }) => sum + rows, 0) });
      } else {
        const { strict, batch } = choices;
        const summary = await runImport(files, {
          strict,
          mapping,
          report,
          ...(batch !== undefined && { batch }),
        });
        tell(summary);
        reportGaps(summary);
      }
    });

/** A name without a folder or an ending is one of mappings/. */
function mappingFile(given: string): string {
  const shipped = join(root, 'mappings', `${given}.yaml`);
  return /^[a-z0-9-]+$/.test(given) && existsSync(shipped) ? shipped : given;
}
