import { canonicalJson } from '../claims/canonical-form.ts';
import { claimLine } from '../claims/claim-line.ts';
import { stateColumns } from '../claims/release-state.ts';
import { headKinds } from '../claims/source-kind.ts';
import { dumpClaims } from '../shapes/dump.ts';
import type { Store } from '../store/store.ts';
import { claimOfRow, record, rowsOfClaim } from './claim-of-row.ts';
import { pages } from './pages.ts';
import { editions, headRowsOf, storedReleases } from './stored-claims.ts';

/**
 * Everything that was imported, as canonical JSON Lines: datasets and sources by id, what is known of releases, then claims by id, a
 * line for each place in which one is said. Importing it gives the same graph.
 */
export async function* exportClaims(store: Store, signal?: AbortSignal): AsyncGenerator<string> {
  for (const kind of headKinds.toReversed())
    for await (const { head } of headRowsOf(kind, store, signal))
      yield `{"${kind.toLowerCase()}":${String(head)}}`;
  for await (const release of storedReleases(store, signal))
    yield `{"release":${canonicalJson({ source: release.source, ...stateColumns(release) })}}`;
  const releases = await editions(store, signal);
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal))
    for (const claim of rowsOfClaim(claimOfRow(row), releases)) yield claimLine(claim);
}
