import type { ReleaseState } from '../../claims/claim.ts';
import { withdrawn } from '../../ontology/release-words.ts';
import { noteReading } from '../../shapes/readings.ts';
import { countClaimsOfDataset } from '../../shapes/releases.ts';
import { batchCall, type ImportOptions, type Unrated } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { readOf } from '../read-of.ts';
import { throwIfUnreadable } from '../throw-if-unreadable.ts';
import { unrated } from '../unrated.ts';
import { bringIn } from './bring-in.ts';
import { type EditionChanges, unchanged } from './edition-changes.ts';
import { knownEdition } from './known-edition.ts';
import { type Edition, readEdition } from './read-edition.ts';
import { readingId } from './reading-id.ts';
import { storedReading } from './stored-reading.ts';
import { SyncRefused } from './sync-refused.ts';
import { walkEdition } from './walk-edition.ts';
import { releasesWith, type WeighedReleases } from './weighed-releases.ts';

export interface SyncOptions extends ImportOptions {
  /** Id of the dataset. */
  readonly dataset: string;
  /** Day of publication (YYYY-MM-DD), for a file that does not say it. */
  readonly released: string;
  /** Whether nothing is to be written. */
  readonly isTrial: boolean;
  /** The part of what the dataset says, in percent, that a release may close; null where any part may be. */
  readonly mostClosed: number | null;
  /** What tells this program from others that may read the same file otherwise; without it each edition is read. */
  readonly program?: string;
}

/** What a sync found, and did unless it was a trial. */
export interface SyncSummary {
  /** The document that the release is. */
  readonly release: string;
  readonly dataset: string;
  readonly published: string;
  readonly isTrial: boolean;
  /** Whether this very release was there already. */
  readonly isKnown: boolean;
  /** Whether the same file was read before as another edition, so that its rows were not read again. */
  readonly isReadBefore: boolean;
  /** The edition, or its dataset, where that is withdrawn, so that nothing that it says counts. */
  readonly withdrawn: string | null;
  readonly changes: EditionChanges;
  /** Money that has no rate. */
  readonly unrated: readonly Unrated[];
  readonly seconds: number;
}

/**
 * Brings in a complete edition of a dataset: what it says is said, and what it leaves out is closed, and none of it is removed. Running
 * it again changes nothing; one that was killed is finished by running it again, and counts as complete from then on.
 * @throws {SyncRefused} where it cannot be brought in: nothing is stored
 * @throws {FileFault} where the file is not a regular one
 */
export async function syncFile(file: string, options: SyncOptions): Promise<SyncSummary> {
  const started = Date.now();
  const { dataset, isTrial } = options;
  await throwIfUnreadable([file]);
  const unsteady = options.mapping?.unsteady ?? [];
  if (unsteady.length > 0)
    throw new SyncRefused(
      `The mapping gives another answer each time (${unsteady.map((name) => `$${name}`).join(', ')}), so that what it says cannot be compared with what was said before: import the file, or let the mapping do without.`,
    );
  const report = options.report ?? (() => {});
  const reading = await readingId(file, options);
  const known = reading === null ? null : await storedReading(reading, readOf(options));
  const edition = await readEdition(file, { ...options, report, read: readOf(options), known });
  if (edition === null)
    throw new SyncRefused(
      'Not all rows of the file are good, and what a bad row fails to say would be taken as no longer said: mend them, and sync again.',
    );
  const { isThere: isKnown, status } = await knownEdition(edition, options);
  const changes = isKnown
    ? unchanged(edition.claims, edition.entities)
    : await compareAndBringIn(file, edition, status, options);
  // It is noted under what the file holds now: one that was changed while it was read is read again the next time.
  if (reading !== null && known === null && !isTrial && (await readingId(file, options)) === reading)
    await options.store.write(
      (transaction) => transaction.run(noteReading(reading, edition)),
      batchCall(options),
    );
  return {
    release: edition.source.id,
    dataset,
    published: edition.source.properties.published ?? '',
    isTrial,
    isKnown,
    isReadBefore: known !== null,
    withdrawn: status === null ? null : status === withdrawn ? edition.source.id : dataset,
    changes,
    unrated: isTrial || isKnown ? [] : await unrated(options),
    seconds: (Date.now() - started) / 1000,
  };
}

/** Compares a new edition with what is said, and brings it in unless this is a trial. @throws {SyncRefused} where it would close too much */
async function compareAndBringIn(
  file: string,
  edition: Edition,
  status: ReleaseState['status'],
  options: SyncOptions,
): Promise<EditionChanges> {
  const { store, dataset, isTrial, mostClosed } = options;
  const weighed = await releasesWith(edition, status, options);
  const [row] = await store.read(countClaimsOfDataset(dataset), batchCall(options));
  const [before, places] = [Number(row?.total ?? 0), Number(row?.places ?? 0)];
  const among = { ...weighed, before };
  // Where nothing is said, nothing can be closed: what changes is found while it is stored.
  if (before === 0 && !isTrial) return bringIn(file, edition, among, options);
  const isRepeat =
    edition.claims === before && edition.places === places && (await isRepeated(edition, among, options));
  const changes = isRepeat
    ? unchanged(edition.claims, edition.entities)
    : await walkEdition(file, edition, among, options);
  const share = before === 0 ? 0 : (changes.closed / before) * 100;
  if (mostClosed !== null && share > mostClosed)
    throw new SyncRefused(
      `The edition would close ${changes.closed} of the ${before} claims of ${dataset}, which is more than ${mostClosed} percent.`,
      changes,
    );
  if (!isTrial) await bringIn(file, edition, among, options, changes.written === 0 ? changes : undefined);
  return changes;
}

/** Whether an edition comes last and says just what the one before it does. */
async function isRepeated(
  { source, hash }: Edition,
  { releases: { all } }: WeighedReleases,
  options: SyncOptions,
): Promise<boolean> {
  const before = all.at(-2);
  const isNext =
    all.at(-1)?.id === source.id &&
    before?.isComplete === true &&
    !all.some(({ isWithdrawn }) => isWithdrawn);
  if (!isNext) return false;
  const heads = await knownHeads(readOf(options), [before.id, source.id]);
  // What is there of this edition already, or was added to the one before, has to be looked at.
  const isUntouched = heads.every(({ id, head }) => id === before.id || head === null);
  return isUntouched && heads.find(({ id }) => id === before.id)?.hash === hash;
}
