import { type Command, Option } from 'commander';
import { positive } from '../command-line/positive.ts';
import { reportRows } from '../command-line/report-rows.ts';
import { unnamedLines } from '../command-line/unnamed-lines.ts';
import { withdrawnLines } from '../command-line/withdrawn-lines.ts';
import { claimFormats } from '../importer/claim-formats.ts';
import { type ImportChoices, reportGaps, runImport } from './run-import.ts';
import { parcelOption, type ThroughChoices, throughOption } from './through-option.ts';
import { withFiles } from './with-files.ts';

export const importClaims = (program: Command): Command =>
  program
    .command('import')
    .description('store what files claim; importing a file twice changes nothing')
    .argument(
      '<file...>',
      'files in the format of seeds/FORMAT.md (.yaml, .jsonl), or - for the standard input',
    )
    .addOption(
      new Option('--format <name>', 'the format of the files, where their names do not tell it').choices(
        claimFormats,
      ),
    )
    .option('--strict', 'take nothing of a file that has a bad row', false)
    .option('--batch <number>', 'claims in one transaction', positive)
    .addOption(throughOption())
    .addOption(parcelOption())
    .action((given: string[], choices: ImportChoices & ThroughChoices, command: Command) =>
      withFiles(given, command, choices, async (files, nameOf) => {
        const summary = await runImport(files, choices, nameOf);
        const { written, accepted } = summary;
        reportRows(summary, `${written} stored, ${accepted - written} known before`);
        reportGaps(summary);
        for (const line of [...unnamedLines(summary.unnamed), ...withdrawnLines(summary.withdrawn)])
          process.stderr.write(`${line}\n`);
      }),
    );
