import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { day } from '../command-line/day.ts';
import { positive } from '../command-line/positive.ts';
import { withInput } from '../command-line/with-input.ts';
import { FileFault } from '../importer/file-fault.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { MappingFault } from '../mapping/mapping-fault.ts';
import { readerNames } from '../mapping/reader-names.ts';
import { ontology, root } from './project.ts';
import type { MapChoices } from './run-map.ts';
import { sendThrough } from './send-through.ts';
import { stopSignal } from './stop-signal.ts';
import { parcelOption, type ThroughChoices, throughOption } from './through-option.ts';

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
    .addOption(throughOption().conflicts('out'))
    .addOption(parcelOption())
    .action((given: string[], choices: MapChoices & ThroughChoices, command: Command) =>
      choices.parcel !== undefined ? mapParcel(choices.parcel, choices) : mapFiles(given, choices, command),
    );

async function mapFiles(
  given: readonly string[],
  choices: MapChoices & ThroughChoices,
  command: Command,
): Promise<void> {
  const file = mappingFile(choices.with);
  throwIfInput(choices.out, [...given, file]);
  const { through, check } = choices;
  // A check asks no store, and so no server.
  if (through !== undefined && !check)
    return sendThrough(through, command, given, { file, mapping: await mappingOf(file, choices) });
  return withInput(given, stopSignal, async (files, nameOf) => {
    const { runMap } = await import('./run-map.ts');
    await runMap(files, await mappingOf(file, choices), choices, nameOf);
  });
}

async function mapParcel(folder: string, choices: MapChoices): Promise<void> {
  const { withParcel } = await import('../command-line/parcel/with-parcel.ts');
  return withParcel(folder, stopSignal, async (files, nameOf, { mapping: sent, tables }) => {
    if (sent === null) throw new FileFault('The parcel has no mapping.');
    const mapping = await mappingOf(sent.path, choices);
    // Whoever sends a mapping must not learn from it what other files of this machine say.
    const strange = mapping.besides.find((table) => !tables.includes(table));
    if (strange !== undefined)
      throw new MappingFault(['tables'], `${strange} was not sent with it`, 'a file beside it', sent.name);
    const { runMap } = await import('./run-map.ts');
    await runMap(files, mapping, choices, nameOf);
  });
}

async function mappingOf(file: string, { released, format }: MapChoices): Promise<Mapping> {
  const { readMapping } = await import('../mapping/read-mapping.ts');
  return readMapping(file, {
    ontology: await ontology(),
    released: released ?? null,
    ...(format !== undefined && { format }),
  });
}

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
