import { basename } from 'node:path';
import type { ReleaseState } from '../../claims/claim.ts';
import { releaseState } from '../../claims/release-state.ts';
import { mergeBatch } from '../../shapes/ledger.ts';
import { mergeEntities } from '../../shapes/projection.ts';
import type { WriteTransaction } from '../../store/store.ts';
import { batchCall, type ImportOptions } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { lockIfJudging } from '../lock-if-judging.ts';
import { sendAhead } from '../send-ahead.ts';
import { setReleases } from '../set-releases.ts';
import { settleRates } from '../settle-rates.ts';
import { storeClaims } from '../store-claims.ts';
import { writeHeads } from '../write-heads.ts';
import { boundParts } from './bound-parts.ts';
import type { EditionChanges } from './edition-changes.ts';
import type { Edition } from './read-edition.ts';
import { SyncRefused } from './sync-refused.ts';
import { throwIfMoreCame, throwIfOthersCame, throwIfOvertaken } from './throw-if-overtaken.ts';
import { type Before, type EditionBatch, walkEdition } from './walk-edition.ts';

/**
 * Stores what an edition makes new, batch by batch: it counts as unfinished until all of it is there, and then as complete.
 * @param among with the edition among them, as a complete one
 * @param known what it changes, where that is known to write nothing about any claim
 * @throws {SyncRefused} where what is known of the edition or its dataset became another meanwhile: nothing is stored
 * @throws {Overtaken} where another process changed what the dataset says, or whether it counts: the edition stays unfinished
 */
export async function bringIn(
  file: string,
  edition: Edition,
  among: Before,
  options: ImportOptions,
  known?: EditionChanges,
): Promise<EditionChanges> {
  const { store, ontology } = options;
  const { source, hash, dataset } = edition;
  const of = source.dataset ?? '';
  await boundParts(edition, among, { ...options, dataset: of });
  await store.write(async (transaction) => {
    const heads = dataset === null ? [source] : [dataset, source];
    const [differs] = (await writeHeads(transaction, heads, ontology)).differing;
    // Within the transaction, so that nothing of the other head is kept.
    if (differs !== undefined) throw new SyncRefused(`${differs.fault.message} (${differs.fault.expected}).`);
    await note(transaction, { isComplete: false, isUnfinished: true, hash: null });
  }, batchCall(options));
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  let batch = 0;
  const ledger = (claims: number) =>
    mergeBatch(`sync/${source.id}/${recordedAt}/${batch++}`, [basename(file)], claims, recordedAt);
  const write = async ({ fresh, restated, ends }: EditionBatch): Promise<void> => {
    await store.write(async (transaction) => {
      await lockIfJudging(transaction, [...fresh, ...restated]);
      await throwIfOvertaken(transaction, of, { fresh, restated }, ontology);
      const ahead = sendAhead(transaction);
      await Promise.all(ends.map(([kind, of]) => ahead.send(mergeEntities(kind, of))));
      await storeClaims(ahead, { fresh, restated }, recordedAt, ontology);
      await ahead.send(ledger(fresh.length + restated.length));
      await ahead.settle();
    }, batchCall(options));
  };
  const changes = known ?? (await walkEdition(file, edition, among, options, write));
  // Before it counts as complete: a run after that finds nothing to do.
  await settleRates(options);
  await store.write(async (transaction) => {
    await throwIfMoreCame(transaction, of, changes);
    await note(transaction, { isComplete: true, isUnfinished: false, hash });
    await transaction.run(ledger(0));
  }, batchCall(options));
  return changes;

  /** Whether it counts is for others to say: as it is in the transaction. */
  async function note(transaction: WriteTransaction, known: Omit<ReleaseState, 'source' | 'status'>) {
    await throwIfOthersCame(transaction, of, source.id, among, ontology);
    const [head] = await knownHeads((statement) => transaction.run(statement), [source.id]);
    const { status } = releaseState(source.id, head ?? {});
    await setReleases(transaction, [{ source: source.id, status, ...known }], ontology);
  }
}
