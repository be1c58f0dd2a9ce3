import type { Store } from '../store/store.ts';
import { linesOf } from './said/said.ts';
import { everything, type Selection } from './said/selection.ts';
import { whatIsSaid } from './said/what-is-said.ts';

/**
 * What was imported, as canonical JSON Lines: datasets and sources by id, what is known of releases, then claims by id, a line for each
 * place in which one is said. Importing all of it gives the same graph.
 */
export async function* exportClaims(
  store: Store,
  signal?: AbortSignal,
  selection: Selection = everything,
): AsyncGenerator<string> {
  for await (const said of whatIsSaid(store, selection, signal)) yield* linesOf(said);
}
