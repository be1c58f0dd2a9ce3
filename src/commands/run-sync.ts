import { counted } from '../command-line/counted.ts';
import { type Given, namedAsGiven } from '../command-line/named-as-given.ts';
import { toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { syncLines } from '../command-line/sync-lines.ts';
import { unratedLines } from '../command-line/unrated-lines.ts';
import type { ClaimFormat } from '../importer/claim-formats.ts';
import type { SyncSummary } from '../importer/sync/sync-file.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology, program } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

/** The part of what a dataset says, in percent, that an edition may close unless more is allowed: what closes more is likely cut off. */
export const usualMostClosed = 25;

export interface SyncChoices {
  readonly dataset: string;
  readonly released: string;
  readonly dryRun: boolean;
  readonly mostClosed: number;
  readonly force: boolean;
  readonly format?: ClaimFormat;
  readonly mapping?: Mapping;
  readonly report?: typeof toStandardOutput;
  readonly warn?: typeof warnOnStandardOutput;
  /** Told what changes, in lines. */
  readonly tell?: (line: string) => void;
}

/** Brings a whole edition into the store of the environment, and says what it changes; a refused one fails the command, and gives null. */
export async function runSync(file: string, choices: SyncChoices, given: Given): Promise<SyncSummary | null> {
  const { dataset, released, dryRun, mostClosed, force, format, mapping } = choices;
  const { report = toStandardOutput, warn = warnOnStandardOutput, tell = toOutput } = choices;
  const [{ syncFile }, { SyncRefused }] = await Promise.all([
    import('../importer/sync/sync-file.ts'),
    import('../importer/sync/sync-refused.ts'),
  ]);
  const signal = stopSignal();
  return withStore(true, async (store) => {
    const summary = await syncFile(file, {
      store,
      ontology: await ontology(),
      limits: readConfiguration(process.env).reading,
      dataset,
      released,
      isTrial: dryRun,
      mostClosed: force ? null : mostClosed,
      report: namedAsGiven(report, given),
      ...(format !== undefined && { format }),
      ...(mapping !== undefined && { mapping }),
      warn: namedAsGiven(warn, given),
      signal,
      program: await program(),
    }).catch((error: unknown) => {
      if (!(error instanceof SyncRefused)) throw error;
      if (error.changes !== null) for (const line of syncLines(error.changes)) tell(line);
      const hint = error.changes === null ? '' : ' Sync it with --force where that is right.';
      process.stderr.write(`${error.message}${hint} Nothing was stored.\n`);
      process.exitCode = 1;
      return null;
    });
    if (summary === null) return null;
    const { release, published, isTrial, isKnown, isReadBefore, changes, unrated, seconds } = summary;
    for (const line of syncLines(changes)) tell(line);
    const did = isKnown ? 'was there already' : isTrial ? 'would be brought in' : 'was brought in';
    // An edition that comes late may change nothing that is said now.
    const wrote = isKnown ? '' : `, with ${counted(changes.written, 'claim')} new or said elsewhere`;
    const read = isReadBefore ? ', from a file that was read before' : '';
    process.stderr.write(
      `${release}, released ${published}, ${did}${wrote}${read} (${seconds.toFixed(1)} s)\n`,
    );
    for (const line of unratedLines(unrated)) process.stderr.write(`${line}\n`);
    return summary;
  });
}

const toOutput = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
