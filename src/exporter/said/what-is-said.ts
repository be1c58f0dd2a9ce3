import { readHead } from '../../claims/read-head.ts';
import { headKinds, sourceKind } from '../../claims/source-kind.ts';
import type { Store } from '../../store/store.ts';
import { ExportFault } from '../export-fault.ts';
import { headRowsOf, storedReleases } from '../stored-claims.ts';
import { headsOf } from './heads-of.ts';
import type { Said } from './said.ts';
import { saidClaims } from './said-claims.ts';
import type { Selection } from './selection.ts';

type Signal = AbortSignal | undefined;

/**
 * All that was said of what is selected: datasets and sources by id, what is known of releases, then claims, each once. Of single entities
 * it is what still counts, without the releases that say it: a release says more than them, and a part of it is not the whole.
 * @throws {ExportFault} where there is no such dataset
 */
export async function* whatIsSaid(store: Store, selection: Selection, signal?: Signal): AsyncGenerator<Said> {
  if (selection.of === 'all') yield* allHeads(store, signal);
  else yield* headsOfPart(store, selection, signal);
  for await (const claim of saidClaims(store, selection, signal)) yield { type: 'claim', claim };
}

async function* allHeads(store: Store, signal: Signal): AsyncGenerator<Said> {
  for (const kind of headKinds.toReversed())
    for await (const { head } of headRowsOf(kind, store, signal))
      yield { type: typeOf(kind), head: readHead(String(head)) };
  for await (const state of storedReleases(store, signal)) yield { type: 'release', state };
}

async function* headsOfPart(store: Store, selection: Selection, signal: Signal): AsyncGenerator<Said> {
  const heads = await headsOf(store, selection, signal);
  const wanted = new Set<string>();
  for (const { id, dataset } of heads.values())
    if (selection.of !== 'dataset' || id === selection.id || dataset === selection.id) wanted.add(id);
  if (selection.of === 'dataset' && wanted.size === 0)
    throw new ExportFault(`${selection.id} is no dataset of this graph, and no source that is its own.`);
  // Grows while it is read: what is repeated may repeat others.
  for (const id of wanted)
    for (const other of [...(heads.get(id)?.derivedFrom ?? []), heads.get(id)?.dataset])
      if (other) wanted.add(other);
  for (const kind of headKinds.toReversed())
    for (const [id, head] of heads)
      if (wanted.has(id) && id.startsWith(`${kind.toLowerCase()}/`)) yield { type: typeOf(kind), head };
  if (selection.of === 'dataset')
    for await (const state of storedReleases(store, signal))
      if (wanted.has(state.source)) yield { type: 'release', state };
}

const typeOf = (kind: string): 'source' | 'dataset' => (kind === sourceKind ? 'source' : 'dataset');
