import { type Command, InvalidArgumentError } from 'commander';
import { progressReport, toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { reportRows } from '../command-line/report-rows.ts';
import { unratedLines } from '../command-line/unrated-lines.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

export const importClaims = (program: Command): Command =>
  program
    .command('import')
    .description('store what files claim; importing a file twice changes nothing')
    .argument('<file...>', 'files in the format of seeds/FORMAT.md (.yaml, .jsonl)')
    .option('--strict', 'take nothing of a file that has a bad row', false)
    .option('--batch <number>', 'claims in one transaction', positive)
    .action(async (files: string[], { strict, batch }: { strict: boolean; batch?: number }) => {
      const [{ importFiles }, { ImportStopped }] = await Promise.all([
        import('../importer/import-files.ts'),
        import('../importer/import-stopped.ts'),
      ]);
      const signal = stopSignal();
      let stopped = false;
      const summary = await withStore(true, async (store) => {
        return importFiles(files, {
          store,
          ontology: await ontology(),
          limits: readConfiguration(process.env).reading,
          strict,
          report: toStandardOutput,
          warn: warnOnStandardOutput,
          progress: progressReport(),
          signal,
          ...(batch === undefined ? {} : { batchSize: batch }),
        }).catch((error: unknown) => {
          if (!(error instanceof ImportStopped)) throw error;
          stopped = true;
          return error.summary;
        });
      });
      const { written, accepted, unnamed, unrated } = summary;
      reportRows(summary, `${written} stored, ${accepted - written} known before`);
      if (unnamed.length > 0) process.stderr.write(`Without a name: ${unnamed.join(', ')}\n`);
      for (const line of unratedLines(unrated)) process.stderr.write(`${line}\n`);
      if (!stopped) return;
      process.stderr.write(
        'Stopped before the end: what is stored stays, and running the same import again stores the rest.\n',
      );
      process.exitCode = 1;
    });

function positive(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.');
  return Number(given);
}
