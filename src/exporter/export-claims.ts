import { canonicalJson } from '../claims/canonical-form.ts';
import { dumpClaims, dumpSources } from '../shapes/dump.ts';
import type { Row, Store } from '../store/store.ts';
import { claimOfRow, record } from './claim-of-row.ts';
import { pages } from './pages.ts';

/** Everything that was imported, as canonical JSON Lines: sources by id, then claims by id. Importing it gives the same graph. */
export async function* exportClaims(store: Store, signal?: AbortSignal): AsyncGenerator<string> {
  for await (const row of pages(store, dumpSources, (r) => r.id, signal))
    yield `{"source":${String(row.head)}}`;
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) yield line(row);
}

function line(row: Row): string {
  const { id: _, rank, qualifiers, ...claim } = claimOfRow(row);
  return canonicalJson({
    ...claim,
    rank: rank === 'NORMAL' ? null : rank,
    qualifiers: Object.keys(qualifiers).length === 0 ? null : qualifiers,
  });
}
