import { basename } from 'node:path';
import { unretrievedHead } from '../../claims/canonical-form.ts';
import type { ReleaseState } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import { inOrder } from '../../claims/release.ts';
import { complete } from '../../ontology/release-words.ts';
import { mergeBatch } from '../../shapes/ledger.ts';
import { mergeEntities } from '../../shapes/projection.ts';
import { countClaimsOfDataset } from '../../shapes/releases.ts';
import { batchCall, type ImportOptions, type Unrated } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { sendAhead } from '../send-ahead.ts';
import { settleRates } from '../settle-rates.ts';
import { headDiffers } from '../source-faults.ts';
import { storeClaims } from '../store-claims.ts';
import { throwIfUnreadable } from '../throw-if-unreadable.ts';
import { unrated } from '../unrated.ts';
import { weighDatasets, weightOfKind } from '../weigh-sources.ts';
import { writeHeads } from '../write-heads.ts';
import { setReleases } from '../write-releases.ts';
import { type EditionChanges, unchanged } from './edition-changes.ts';
import { type Edition, readEdition } from './read-edition.ts';
import type { Editions } from './restate-with.ts';
import { SyncRefused } from './sync-refused.ts';
import { type EditionBatch, walkEdition } from './walk-edition.ts';

export interface SyncOptions extends ImportOptions {
  /** Id of the dataset. */
  readonly dataset: string;
  /** Day of publication (YYYY-MM-DD), for a file that does not say it. */
  readonly released: string;
  /** Whether nothing is to be written. */
  readonly isTrial: boolean;
  /** The part of what the dataset says, in percent, that a release may close; null where any part may be. */
  readonly mostClosed: number | null;
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
  readonly changes: EditionChanges;
  /** Money that has no rate. */
  readonly unrated: readonly Unrated[];
  readonly seconds: number;
}

/**
 * Brings in a complete release of a dataset: what it says is said, and what it leaves out is closed, and none of it is removed. Running
 * it again changes nothing; one that was killed is finished by running it again, and counts as complete from then on.
 * @throws {SyncRefused} where it cannot be brought in: nothing is stored
 * @throws {FileFault} where the file is not a regular one
 */
export async function syncFile(file: string, options: SyncOptions): Promise<SyncSummary> {
  const started = Date.now();
  const { store, ontology, dataset } = options;
  await throwIfUnreadable([file]);
  const report = options.report ?? (() => {});
  const edition = await readEdition(file, { ...options, report });
  if (edition === null)
    throw new SyncRefused(
      'Not all rows of the file are good, and what a bad row fails to say would be taken as no longer said: mend them, and sync again.',
    );
  await throwIfHeadsDiffer(edition);
  const isKnown = await isThere(edition);
  const changes = isKnown ? unchanged(edition.claims, edition.entities) : await changesOf(edition);
  return {
    release: edition.source.id,
    dataset,
    published: edition.source.properties.published ?? '',
    isTrial: options.isTrial,
    isKnown,
    changes,
    unrated: options.isTrial || isKnown ? [] : await unrated(options),
    seconds: (Date.now() - started) / 1000,
  };

  /** Compares a new edition with what is said, and brings it in unless this is a trial. @throws {SyncRefused} where it would close too much */
  async function changesOf(edition: Edition): Promise<EditionChanges> {
    const editions = await withEdition(edition);
    const before = await countSaid();
    // Where nothing is said, nothing can be closed: the changes are found while they are stored.
    if (before === 0 && !options.isTrial) return bringIn(edition, editions);
    let isNew = false;
    const changes =
      (await repeated(edition, editions, before)) ??
      (await walkEdition(file, edition, editions, options, async () => {
        isNew = true;
      }));
    const share = before === 0 ? 0 : (changes.closed / before) * 100;
    if (options.mostClosed !== null && share > options.mostClosed)
      throw new SyncRefused(
        `The release would close ${changes.closed} of the ${before} claims of ${dataset}, which is more than ${options.mostClosed} percent.`,
        changes,
      );
    if (!options.isTrial) await (isNew ? bringIn(edition, editions) : bringIn(edition, editions, changes));
    return changes;
  }

  /** How many claims of the dataset are said. */
  async function countSaid(): Promise<number> {
    const [row] = await store.read(countClaimsOfDataset(dataset), batchCall(options));
    return Number(row?.total ?? 0);
  }

  /** @throws {SyncRefused} where the file says something else of the edition or the dataset than what is known */
  async function throwIfHeadsDiffer({ source, dataset: head }: Edition): Promise<void> {
    const said = [source, ...(head === null ? [] : [head])];
    const known = await knownHeads(
      (s) => store.read(s, batchCall(options)),
      said.map(({ id }) => id),
    );
    for (const one of said) {
      const before = known.find(({ id }) => id === one.id)?.head ?? null;
      if (before === null || unretrievedHead(readHead(before)) === unretrievedHead(one)) continue;
      const { message, expected } = headDiffers(one, readHead(before));
      throw new SyncRefused(`${message} (${expected}).`);
    }
  }

  /** Whether the release was brought in before. @throws {SyncRefused} where it was, and said something else */
  async function isThere({ source, hash }: Edition): Promise<boolean> {
    const [known] = await knownHeads((s) => store.read(s, batchCall(options)), [source.id]);
    if (known?.coverage !== complete) return false;
    if (known.hash === hash) return true;
    throw new SyncRefused(
      `${source.id} was synced before and said something else: give the new edition an id or a day of its own, or withdraw that one.`,
    );
  }

  /** What an edition changes that comes last and says just what the one before it does: nothing; null for any other. */
  async function repeated(
    { source, hash, claims, entities }: Edition,
    editions: Editions,
    said: number,
  ): Promise<EditionChanges | null> {
    const { all } = editions.releases;
    const before = all.at(-2);
    const isRepeat =
      all.at(-1)?.id === source.id &&
      before?.isComplete === true &&
      !all.some(({ isWithdrawn }) => isWithdrawn);
    if (!isRepeat) return null;
    const heads = await knownHeads((s) => store.read(s, batchCall(options)), [before.id, source.id]);
    // What is there of this edition already, or was added to the one before, has to be looked at.
    const isUntouched = heads.every(({ id, head }) => id === before.id || head === null);
    if (!isUntouched || heads.find(({ id }) => id === before.id)?.hash !== hash) return null;
    return said === claims ? unchanged(claims, entities) : null;
  }

  /** The releases of the dataset with this one among them, as a complete one. */
  async function withEdition({ source: { id, properties } }: Edition): Promise<Editions> {
    const weights = new Map(await weighDatasets([dataset], options));
    const known = [...weights.values()][0]?.releases.all.filter((release) => release.id !== id) ?? [];
    const published = properties.published ?? null;
    const isWithdrawn =
      weights.get(id)?.releases.all.find((release) => release.id === id)?.isWithdrawn === true;
    const releases = inOrder([...known, { id, published, isComplete: true, isWithdrawn }]);
    const kind = weightOfKind(properties.sourceKind, ontology);
    weights.set(id, { dataset, releases, published, kind });
    return { releases, weights };
  }

  /** @param known what it changes, where it is known to change no claim */
  async function bringIn(
    edition: Edition,
    editions: Editions,
    known?: EditionChanges,
  ): Promise<EditionChanges> {
    const { source, hash, dataset: head } = edition;
    const isWithdrawn = editions.releases.all[editions.releases.placeOf(source.id)]?.isWithdrawn === true;
    const state: ReleaseState = {
      source: source.id,
      isComplete: true,
      isUnfinished: false,
      isWithdrawn,
      hash,
    };
    await store.write(async (transaction) => {
      const heads = head === null ? [source] : [head, source];
      const { differing } = await writeHeads(transaction, heads, ontology);
      const [differs] = differing;
      // Within the transaction, so that nothing of the other head is kept.
      if (differs !== undefined)
        throw new SyncRefused(`${differs.fault.message} (${differs.fault.expected}).`);
      await setReleases(transaction, [{ ...state, isComplete: false, isUnfinished: true, hash: null }]);
    }, batchCall(options));
    const recordedAt = (options.now ?? (() => new Date()))().toISOString();
    let batch = 0;
    const ledger = (claims: number) =>
      mergeBatch(`sync/${source.id}/${hash}/${batch++}`, [basename(file)], claims, recordedAt);
    const write = async ({ fresh, restated, ends }: EditionBatch): Promise<void> => {
      await store.write(async (transaction) => {
        const ahead = sendAhead(transaction);
        await Promise.all(ends.map(([kind, of]) => ahead.send(mergeEntities(kind, of))));
        await storeClaims(ahead, { fresh, restated }, recordedAt, ontology);
        await ahead.send(ledger(fresh.length + restated.length));
        await ahead.settle();
      }, batchCall(options));
    };
    const changes = known ?? (await walkEdition(file, edition, editions, options, write));
    await store.write(async (transaction) => {
      await setReleases(transaction, [state]);
      await transaction.run(ledger(0));
    }, batchCall(options));
    await settleRates(options);
    return changes;
  }
}
