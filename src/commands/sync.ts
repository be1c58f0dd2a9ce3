import { type Command, InvalidArgumentError, Option } from 'commander';
import { day, today } from '../command-line/day.ts';
import { percent } from '../command-line/percent.ts';
import { withdrawnLines } from '../command-line/withdrawn-lines.ts';
import { claimFormats } from '../importer/claim-formats.ts';
import { runSync, type SyncChoices, usualMostClosed } from './run-sync.ts';
import { parcelOption, type ThroughChoices, throughOption } from './through-option.ts';
import { withFiles } from './with-files.ts';

export const sync = (program: Command): Command =>
  program
    .command('sync')
    .description('bring in a whole new edition of a dataset: what it no longer says is closed, not removed')
    .argument(
      '<file>',
      'a file in the format of seeds/FORMAT.md, with one source: the edition; or - for the standard input',
    )
    .addOption(
      new Option('--format <name>', 'the format of the file, where its name does not tell it').choices(
        claimFormats,
      ),
    )
    .requiredOption(
      '--dataset <id>',
      'the dataset that it is an edition of, such as dataset/eu-state-aid',
      dataset,
    )
    .option('--released <day>', 'day of publication, where the file does not say it', day, today())
    .option(
      '--dry-run',
      'only print what would be added (+), closed (-) and changed (~), and what stays (=)',
      false,
    )
    .option(
      '--most-closed <percent>',
      'refuse an edition that would close more than this part of what the dataset says',
      percent,
      usualMostClosed,
    )
    .option('--force', 'close any part', false)
    .addOption(throughOption())
    .addOption(parcelOption())
    .action((given: string, choices: SyncChoices & ThroughChoices, command: Command) =>
      withFiles([given], command, choices, async (files, nameOf) => {
        for (const file of files) {
          const edition = await runSync(file, choices, nameOf);
          for (const line of withdrawnLines([edition?.withdrawn ?? []].flat()))
            process.stderr.write(`${line}\n`);
        }
      }),
    );

function dataset(given: string): string {
  const id = given.startsWith('dataset/') ? given : `dataset/${given}`;
  if (/^dataset\/[a-z0-9](?:[a-z0-9.-]{0,150}[a-z0-9])?$/.test(id)) return id;
  throw new InvalidArgumentError('Expected an id such as dataset/eu-state-aid.');
}
