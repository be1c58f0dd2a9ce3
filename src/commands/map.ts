import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { day } from '../command-line/day.ts';
import { positive } from '../command-line/positive.ts';
import { withInput } from '../command-line/with-input.ts';
import { readerNames } from '../mapping/reader-names.ts';
import { ontology, root } from './project.ts';
import type { MapChoices } from './run-map.ts';
import { stopSignal } from './stop-signal.ts';

export const map = (program: Command): Command =>
  program
    .command('map')
    .description('store what files of a published dataset say, by a mapping (mappings/FORMAT.md)')
    .argument(
      '<file...>',
      'files of records (.csv, .tsv, .xlsx, .json, .jsonl, .geojson, .yaml, .md, and .gz of these), or - for the standard input',
    )
    .requiredOption('--with <mapping>', 'a mapping: its file, or its name in mappings/')
    .addOption(
      new Option('--format <name>', 'the format of the files, where their names do not tell it').choices(
        readerNames,
      ),
    )
    .option('--check', 'say what is wrong, without a store', false)
    .addOption(
      new Option('--out <file>', 'write claims as lines of JSON to this file, and store nothing').conflicts(
        'check',
      ),
    )
    .addOption(
      new Option('--sync', 'bring the file in as a whole edition of its dataset')
        .default(false)
        .conflicts(['check', 'out']),
    )
    .addOption(
      new Option('--dry-run', 'sync, but only say what would change').default(false).implies({ sync: true }),
    )
    .option('--force', 'with --sync: close any part of what the dataset said', false)
    .option('--strict', 'take nothing of a file that has a bad row', false)
    .option('--released <day>', 'day of publication, where the mapping does not say it', day)
    .addOption(new Option('--report <form>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--batch <number>', 'claims in one transaction', positive)
    .action((given: string[], choices: MapChoices) =>
      withInput(given, stopSignal, async (files, nameOf) => {
        const file = mappingFile(choices.with);
        throwIfInput(choices.out, [...given, file]);
        const [{ readMapping }, { runMap }] = await Promise.all([
          import('../mapping/read-mapping.ts'),
          import('./run-map.ts'),
        ]);
        const { released = null, format } = choices;
        const options = { ontology: await ontology(), released, ...(format !== undefined && { format }) };
        await runMap(files, await readMapping(file, options), choices, nameOf);
      }),
    );

/** A name without a folder or an ending is one of mappings/. */
function mappingFile(given: string): string {
  const shipped = join(root, 'mappings', `${given}.yaml`);
  return /^[a-z0-9-]+$/.test(given) && existsSync(shipped) ? shipped : given;
}

/** What is written would take the place of what it is made of. @throws {InvalidArgumentError} */
function throwIfInput(out: string | undefined, files: readonly string[]): void {
  if (out !== undefined && files.some((file) => resolve(file) === resolve(out)))
    throw new InvalidArgumentError(`--out ${out} is a file that is read: name another.`);
}
