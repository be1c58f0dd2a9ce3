import { canonicalJson } from '../claims/canonical-form.ts';
import { dumpClaims, dumpSources } from '../cypher/dump.ts';
import type { Cell, Row, Store } from '../store/store.ts';
import { pages } from './pages.ts';

/** Everything that was imported, as canonical JSON Lines: sources by id, then claims by id. Importing it gives the same graph. */
export async function* exportClaims(store: Store, signal?: AbortSignal): AsyncGenerator<string> {
  for await (const row of pages(store, dumpSources, (r) => r.id, signal))
    yield `{"source":${String(row.head)}}`;
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) yield line(row);
}

function line(row: Row): string {
  const claim = record(row.claim);
  const [subject = ''] = String(claim.group).split(' ');
  return canonicalJson({
    subject,
    about: text(claim.about),
    value: text(claim.text),
    basis: text(claim.basis),
    rank: claim.rank === 'NORMAL' ? null : text(claim.rank),
    confidence: typeof claim.confidence === 'number' ? claim.confidence : null,
    locator: text(claim.locator),
    quote: text(claim.quote),
    valid: text(claim.valid),
    qualifiers: typeof claim.qualifiers === 'string' ? JSON.parse(claim.qualifiers) : null,
    source: text(claim.source),
    recordedAt: text(claim.recordedAt),
  });
}

/** A map that a statement returned; anything else reads as empty. */
export function record(cell: Cell | undefined): { readonly [name: string]: Cell } {
  return typeof cell === 'object' && cell !== null && !isList(cell) ? cell : {};
}

function isList(cell: object): cell is readonly Cell[] {
  return Array.isArray(cell);
}

const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
