import { type Command, InvalidArgumentError } from 'commander';
import { counted } from '../command-line/counted.ts';
import { toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { syncLines } from '../command-line/sync-lines.ts';
import { unratedLines } from '../command-line/unrated-lines.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

interface SyncChoices {
  readonly dataset: string;
  readonly released: string;
  readonly dryRun: boolean;
  readonly mostClosed: number;
  readonly force: boolean;
}

export const sync = (program: Command): Command =>
  program
    .command('sync')
    .description('bring in a whole new edition of a dataset: what it no longer says is closed, not removed')
    .argument('<file>', 'a file in the format of seeds/FORMAT.md, with one source: the edition')
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
      25,
    )
    .option('--force', 'close any part', false)
    .action(async (file: string, { dataset: id, released, dryRun, mostClosed, force }: SyncChoices) => {
      const [{ syncFile }, { SyncRefused }] = await Promise.all([
        import('../importer/sync/sync-file.ts'),
        import('../importer/sync/sync-refused.ts'),
      ]);
      const signal = stopSignal();
      await withStore(true, async (store) => {
        const summary = await syncFile(file, {
          store,
          ontology: await ontology(),
          limits: readConfiguration(process.env).reading,
          dataset: id,
          released,
          isTrial: dryRun,
          mostClosed: force ? null : mostClosed,
          report: toStandardOutput,
          warn: warnOnStandardOutput,
          signal,
        }).catch((error: unknown) => {
          if (!(error instanceof SyncRefused)) throw error;
          const lines = error.changes === null ? [] : syncLines(error.changes);
          const hint = error.changes === null ? '' : ' Sync it with --force where that is right.';
          process.stdout.write(lines.map((line) => `${line}\n`).join(''));
          process.stderr.write(`${error.message}${hint} Nothing was stored.\n`);
          process.exitCode = 1;
        });
        if (summary === undefined) return;
        const { release, published, isTrial, isKnown, withdrawn, changes, unrated, seconds } = summary;
        process.stdout.write(
          syncLines(changes)
            .map((line) => `${line}\n`)
            .join(''),
        );
        const did = isKnown ? 'was there already' : isTrial ? 'would be brought in' : 'was brought in';
        // An edition that comes late may change nothing that is said now.
        const wrote = isKnown ? '' : `, with ${counted(changes.written, 'claim')} new or said elsewhere`;
        process.stderr.write(`${release}, released ${published}, ${did}${wrote} (${seconds.toFixed(1)} s)\n`);
        if (withdrawn !== null)
          process.stderr.write(
            `${withdrawn} is withdrawn, so that nothing that this edition says counts: cuibono withdraw ${withdrawn} --undo lets it count.\n`,
          );
        for (const line of unratedLines(unrated)) process.stderr.write(`${line}\n`);
      });
    });

function dataset(given: string): string {
  const id = given.startsWith('dataset/') ? given : `dataset/${given}`;
  if (/^dataset\/[a-z0-9](?:[a-z0-9.-]{0,150}[a-z0-9])?$/.test(id)) return id;
  throw new InvalidArgumentError('Expected an id such as dataset/eu-state-aid.');
}

function day(given: string): string {
  const moment = new Date(`${given}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(moment.getTime());
  if (isDay && moment.toISOString().startsWith(given)) return given;
  throw new InvalidArgumentError('Expected a day such as 2024-04-18.');
}

function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function percent(given: string): number {
  const number = Number(given);
  if (given.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new InvalidArgumentError('Expected a number from 0 to 100.');
}
