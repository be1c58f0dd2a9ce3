import type { ReleaseState } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import { releaseState, statusWith } from '../../claims/release-state.ts';
import { datasetKind } from '../../claims/source-kind.ts';
import { withdrawn } from '../../ontology/release-words.ts';
import { mergeBatch } from '../../shapes/ledger.ts';
import type { WriteTransaction } from '../../store/store.ts';
import type { RestatedClaim } from '../claim-changes.ts';
import { batchCall, type ImportOptions } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { lockIfJudging } from '../lock-if-judging.ts';
import { mergedEntities } from '../merged-entities.ts';
import { readOf } from '../read-of.ts';
import { sendAhead } from '../send-ahead.ts';
import { setReleases } from '../set-releases.ts';
import { settleRates } from '../settle-rates.ts';
import { storeClaims } from '../store-claims.ts';
import { weighRepeatersAnew } from '../weigh-repeaters-anew.ts';
import { type Weights, weighDatasets, weighSources } from '../weigh-sources.ts';
import { meantHead } from './meant-head.ts';
import { restateWith } from './restate-with.ts';
import { storedClaimRows } from './stored-claim-rows.ts';
import { SyncRefused } from './sync-refused.ts';
import { throwIfOvertaken } from './throw-if-overtaken.ts';

/** What a withdrawal changed. */
export interface WithdrawSummary {
  /** The documents that are withdrawn now, or count again. */
  readonly sources: readonly string[];
  /** Whether all of them were so before. */
  readonly wasSo: boolean;
  /** The dataset of a document that may count again, and does not, since that dataset is withdrawn; null for others. */
  readonly withdrawnWith: string | null;
  /** Claims that are no longer said, and those that are said again. */
  readonly ended: number;
  readonly begun: number;
}

/**
 * Withdraws a document, an edition or all editions of a dataset: nothing that it says counts, as though it had never come, and nothing is
 * removed. `undo` takes that back. Running it again changes nothing, and finishes one that was killed.
 * @throws {SyncRefused} where there is no such document or dataset
 * @throws {Overtaken} where another process changed what it says meanwhile: running it again finishes it
 */
export async function withdraw(
  id: string,
  { undo, ...options }: ImportOptions & { readonly undo: boolean },
): Promise<WithdrawSummary> {
  const { store, ontology } = options;
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  let batch = 0;
  const ledger = (claims: number) =>
    mergeBatch(`${undo ? 'undo' : 'withdraw'}/${id}/${recordedAt}/${batch++}`, [], claims, recordedAt);
  const read = readOf(options);
  const { of, sources } = await named();
  const inTransaction = <T>(work: (transaction: WriteTransaction) => Promise<T>) =>
    store.write(work, batchCall(options));
  const { heads, states, wasSo } = await inTransaction(async (transaction) => {
    const found = await statesAfter(transaction);
    await setReleases(transaction, found.states, ontology);
    await transaction.run(ledger(0));
    return found;
  });
  const weights: Weights =
    'dataset' in of
      ? await weighDatasets([of.dataset], read, ontology)
      : await weighSources([of.source], options);
  const releases = [...weights.values()][0]?.releases;
  if (releases === undefined) throw new Error(`${id} has no releases.`);
  const claimsOf = 'dataset' in of ? of.dataset : of.source;
  const count = { ended: 0, begun: 0 };
  for await (const page of storedClaimRows(of, options)) {
    options.signal?.throwIfAborted();
    const restated: RestatedClaim[] = [];
    for (const row of page) {
      const changed = restateWith(row, { releases, weights });
      if (changed === null) continue;
      restated.push(changed);
      const [wasSaid, isSaid] = [row.evidence.ended === null, changed.evidence.ended === null];
      if (wasSaid !== isSaid) count[isSaid ? 'begun' : 'ended'] += 1;
    }
    if (restated.length === 0) continue;
    await inTransaction(async (transaction) => {
      await lockIfJudging(transaction, restated);
      await throwIfOvertaken(transaction, claimsOf, { fresh: [], restated }, ontology);
      const ahead = sendAhead(transaction);
      await storeClaims(ahead, { fresh: [], restated }, recordedAt, ontology);
      await ahead.send(ledger(restated.length));
      await ahead.settle();
    });
  }
  // What a withdrawn document repeats is no more known than what it says.
  await weighRepeatersAnew(inTransaction, heads, ontology);
  await settleRates(options);
  const isSo = (one: ReleaseState): boolean => (one.status === null) === undo;
  const changed = states.filter((one) => isSo(one) && sources.includes(one.source));
  const above = 'dataset' in of && of.dataset !== id ? of.dataset : null;
  const withdrawnWith = undo && changed.length === 0 ? above : null;
  return { sources: changed.map(({ source }) => source), withdrawnWith, wasSo, ...count };

  /** What is known of the documents, and of their dataset, once that is done; and what they say of themselves. */
  async function statesAfter(transaction: WriteTransaction) {
    const dataset = 'dataset' in of ? [of.dataset] : [];
    for (const statement of mergedEntities([...dataset, ...sources], ontology))
      await transaction.run(statement);
    const known = await knownHeads((statement) => transaction.run(statement), [...dataset, ...sources]);
    const before = known.map((row) => releaseState(row.id, row));
    const own = (one: ReleaseState) => (one.source !== id ? one.status : undo ? null : withdrawn);
    const [above = null] = before.filter(({ source }) => source === dataset[0]).map(own);
    const states = before.map((one) => ({
      ...one,
      status: one.source === dataset[0] ? own(one) : statusWith(own(one), above),
    }));
    return {
      states,
      wasSo: JSON.stringify(states) === JSON.stringify(before),
      heads: known.flatMap(({ head, id: of }) =>
        head === null || !sources.includes(of) ? [] : [readHead(head)],
      ),
    };
  }

  /** What the id names: the documents to withdraw, and whose claims may stand otherwise then. */
  async function named() {
    if (ontology.kindOfId(id)?.name === datasetKind) {
      const editions = [...(await weighDatasets([id], read, ontology)).keys()].sort();
      if (editions.length === 0)
        throw new SyncRefused(`${id} has no editions.${await meantHead(id, read, ontology)}`);
      return { of: { dataset: id }, sources: editions };
    }
    const [head] = await knownHeads(read, [id]);
    if (head === undefined || head.head === null)
      throw new SyncRefused(
        `${id} is not a source or a dataset that is known.${await meantHead(id, read, ontology)}`,
      );
    return { of: head.dataset === null ? { source: id } : { dataset: head.dataset }, sources: [id] };
  }
}
