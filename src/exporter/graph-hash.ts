import { createHash } from 'node:crypto';
import { disputesAfter } from '../shapes/disputes.ts';
import { dumpClaims, dumpEntities } from '../shapes/dump.ts';
import type { Cell, Store } from '../store/store.ts';
import { record } from './claim-of-row.ts';
import { pages } from './pages.ts';

/**
 * SHA-256 over a canonical dump of the whole graph: claims with where they lead, entities with their columns, links
 * with theirs, disputed values, all sorted. Left out is what says when rather than what: `recordedAt` and the ledger.
 */
export async function graphHash(store: Store, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) {
    const { recordedAt: _, ...claim } = record(row.claim);
    hash.update(`${canonicalCell([claim, row.ends ?? null])}\n`);
  }
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id, signal)) {
    const labels = Array.isArray(row.labels) ? [...row.labels].map(String).sort() : [];
    hash.update(`${canonicalCell([row.entity ?? null, labels, row.links ?? null])}\n`);
  }
  for await (const row of pages(store, disputesAfter, (r) => String(r.id), signal))
    hash.update(`${canonicalCell([row.id ?? null, row.subject ?? null, row.about ?? null])}\n`);
  return hash.digest('hex');
}

/** JSON with every key in code point order, and big integers as their digits. */
export function canonicalCell(cell: Cell): string {
  return JSON.stringify(cell, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
