import { readHead } from '../../claims/read-head.ts';
import { releaseState } from '../../claims/release-state.ts';
import { datasetKind } from '../../claims/source-kind.ts';
import { mergeBatch } from '../../shapes/ledger.ts';
import { batchCall, type ImportOptions } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { sendAhead } from '../send-ahead.ts';
import { settleRates } from '../settle-rates.ts';
import { type RestatedClaim, storeClaims } from '../store-claims.ts';
import { weighRepeatersAnew } from '../weigh-repeaters-anew.ts';
import { type Weights, weighDatasets, weighSources } from '../weigh-sources.ts';
import { setReleases } from '../write-releases.ts';
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
  const { of, sources } = await named();
  const known = await knownHeads((statement) => store.read(statement, batchCall(options)), sources);
  const wasSo = known.every((head) => releaseState(head.id, head).isWithdrawn !== undo);
  await store.write(async (transaction) => {
    await setReleases(
      transaction,
      known.map((head) => ({ ...releaseState(head.id, head), isWithdrawn: !undo })),
    );
    await transaction.run(ledger(0));
  }, batchCall(options));
  const weights: Weights =
    'dataset' in of ? await weighDatasets([of.dataset], options) : await weighSources([of.source], options);
  const releases = [...weights.values()][0]?.releases;
  if (releases === undefined) throw new Error(`${id} has no releases.`);
  const claimsOf = 'dataset' in of ? of.dataset : of.source;
  const count = { ended: 0, begun: 0 };
  for await (const page of storedClaimRows(of, options)) {
    options.signal?.throwIfAborted();
    const restated: RestatedClaim[] = [];
    for (const row of page) {
      const changed = restateWith(row, row.references, { releases, weights });
      if (changed === null) continue;
      restated.push(changed);
      const [wasSaid, isSaid] = [row.evidence.ended === null, changed.evidence.ended === null];
      if (wasSaid !== isSaid) count[isSaid ? 'begun' : 'ended'] += 1;
    }
    if (restated.length === 0) continue;
    await store.write(async (transaction) => {
      await throwIfOvertaken(transaction, claimsOf, { fresh: [], restated }, ontology);
      const ahead = sendAhead(transaction);
      await storeClaims(ahead, { fresh: [], restated }, recordedAt, ontology);
      await ahead.send(ledger(restated.length));
      await ahead.settle();
    }, batchCall(options));
  }
  // What a withdrawn document repeats is no more known than what it says.
  const heads = known.flatMap(({ head }) => (head === null ? [] : [readHead(head)]));
  await store.write((transaction) => weighRepeatersAnew(transaction, heads, ontology), batchCall(options));
  await settleRates(options);
  return { sources, wasSo, ...count };

  /** What the id names: the documents to withdraw, and whose claims may stand otherwise then. */
  async function named() {
    if (ontology.kindOfId(id)?.name === datasetKind) {
      const editions = [...(await weighDatasets([id], options)).keys()].sort();
      if (editions.length === 0) throw new SyncRefused(`${id} has no editions.`);
      return { of: { dataset: id }, sources: editions };
    }
    const [head] = await knownHeads((statement) => store.read(statement, batchCall(options)), [id]);
    if (head === undefined || head.head === null)
      throw new SyncRefused(`${id} is not a source or a dataset that is known.`);
    return { of: head.dataset === null ? { source: id } : { dataset: head.dataset }, sources: [id] };
  }
}
