import type { Head } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import { headKinds, sourceKind } from '../../claims/source-kind.ts';
import { dumpClaims } from '../../shapes/dump.ts';
import type { Row, Store } from '../../store/store.ts';
import { claimOfRow, record, rowsOfClaim } from '../claim-of-row.ts';
import { ExportFault } from '../export-fault.ts';
import { pages } from '../pages.ts';
import { editions, headRowsOf, storedReleases } from '../stored-claims.ts';
import { claimsOfEntities } from './claims-of-entities.ts';
import { claimsOfOneDataset } from './claims-of-one-dataset.ts';
import type { Said, SaidClaim } from './said.ts';
import type { Selection } from './selection.ts';

type Signal = AbortSignal | undefined;

/** Entities may also come one by one. */
type Selected =
  | Selection
  | { readonly of: 'entities'; readonly ids: Iterable<string> | AsyncIterable<string> };

/**
 * All that was said of what is selected: datasets and sources by id, what is known of releases, then claims, each once. Of single entities
 * it is what still counts, without the releases that say it: a release says more than them, and a part of it is not the whole.
 * @throws {ExportFault} where there is no such dataset
 */
export async function* whatIsSaid(store: Store, selection: Selection, signal?: Signal): AsyncGenerator<Said> {
  const wanted = await headsWanted(store, selection, signal);
  for (const kind of headKinds.toReversed())
    for await (const { id, head } of headRowsOf(kind, store, signal))
      if (wanted(String(id)))
        yield { type: kind === sourceKind ? 'source' : 'dataset', head: readHead(String(head)) };
  if (selection.of !== 'entities')
    for await (const state of storedReleases(store, signal))
      if (wanted(state.source)) yield { type: 'release', state };
  for await (const claim of saidClaims(store, selection, signal)) yield { type: 'claim', claim };
}

/** The claims alone. */
export async function* saidClaims(
  store: Store,
  selection: Selected,
  signal?: Signal,
): AsyncGenerator<SaidClaim> {
  const releases = await editions(store, signal);
  const isPart = selection.of === 'entities';
  for await (const row of claimRows(store, selection, signal)) {
    const { ended, rank, shown, group, text } = record(row.claim);
    const isSaid = ended === null || ended === undefined;
    const [first, ...others] = rowsOfClaim(claimOfRow(row), releases);
    if (first === undefined || (isPart && !isSaid)) continue;
    const places: SaidClaim['places'] = [first, ...others];
    const [alone, ...rest] = places.map((place) => ({ ...place, through: null }));
    yield {
      places: isPart && alone !== undefined ? [alone, ...rest] : places,
      counts: isSaid && rank !== 'DEPRECATED',
      shown: shown === true,
      as: { subject: String(group).split(' ')[0] ?? first.subject, value: String(text) },
    };
  }
}

function claimRows(store: Store, selection: Selected, signal: Signal): AsyncGenerator<Row> {
  if (selection.of === 'entities') return claimsOfEntities(store, selection.ids, signal);
  if (selection.of === 'dataset') return claimsOfOneDataset(store, selection.id, signal);
  return pages(store, dumpClaims, (r) => record(r.claim).id, signal);
}

/** Which heads belong to what is selected: its sources, those whose word they repeat, and their datasets. */
async function headsWanted(
  store: Store,
  selection: Selection,
  signal: Signal,
): Promise<(id: string) => boolean> {
  if (selection.of === 'all') return () => true;
  const heads = new Map<string, Head>();
  for (const kind of headKinds)
    for await (const row of headRowsOf(kind, store, signal))
      heads.set(String(row.id), readHead(String(row.head)));
  const wanted = new Set<string>();
  if (selection.of === 'dataset') {
    for (const { id, dataset } of heads.values())
      if (id === selection.id || dataset === selection.id) wanted.add(id);
    if (wanted.size === 0)
      throw new ExportFault(`${selection.id} is no dataset of this graph, and no source that is its own.`);
  } else
    for await (const { places } of saidClaims(store, selection, signal))
      for (const { source, dataset } of places) wanted.add(source).add(dataset);
  // Grows while it is read: what is repeated may repeat others.
  for (const id of wanted)
    for (const other of [...(heads.get(id)?.derivedFrom ?? []), heads.get(id)?.dataset])
      if (other) wanted.add(other);
  return (id) => wanted.has(id);
}
