import type { Command } from 'commander';
import { positive } from '../command-line/positive.ts';
import { reportRows } from '../command-line/report-rows.ts';
import { type ImportChoices, reportGaps, runImport } from './run-import.ts';

export const importClaims = (program: Command): Command =>
  program
    .command('import')
    .description('store what files claim; importing a file twice changes nothing')
    .argument('<file...>', 'files in the format of seeds/FORMAT.md (.yaml, .jsonl)')
    .option('--strict', 'take nothing of a file that has a bad row', false)
    .option('--batch <number>', 'claims in one transaction', positive)
    .action(async (files: string[], choices: ImportChoices) => {
      const summary = await runImport(files, choices);
      const { written, accepted } = summary;
      reportRows(summary, `${written} stored, ${accepted - written} known before`);
      reportGaps(summary);
    });
