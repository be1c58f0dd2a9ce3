import type { Command } from 'commander';
import { toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { reportRows } from '../command-line/report-rows.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';

export const check = (program: Command): Command =>
  program
    .command('check')
    .description('say what is wrong with files, without a store')
    .argument('<file...>', 'files in the format of seeds/FORMAT.md (.yaml, .jsonl)')
    .action(async (files: string[]) => {
      const { reading } = readConfiguration(process.env);
      const { checkFiles } = await import('../importer/check-files.ts');
      const summary = await checkFiles(files, {
        ontology: await ontology(),
        limits: reading,
        report: toStandardOutput,
        warn: warnOnStandardOutput,
      });
      reportRows(summary, `${summary.accepted} good`);
    });
