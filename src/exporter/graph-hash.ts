import { createHash } from 'node:crypto';
import { headKinds } from '../claims/source-kind.ts';
import { evidenceNames } from '../shapes/claims.ts';
import { disputesAfter } from '../shapes/disputes.ts';
import { dumpClaims, dumpEntities } from '../shapes/dump.ts';
import type { Cell, Store } from '../store/store.ts';
import { record } from './claim-of-row.ts';
import { pages } from './pages.ts';

/** What of a claim says where and when it was said, rather than what. */
const leftOut: ReadonlySet<string> = new Set([...evidenceNames, 'recordedAt']);

/**
 * SHA-256 over a canonical dump of what the graph says: the claims that are still said, entities with their columns, links with theirs,
 * disputed values, all sorted. Left out is where something was said and when it was recorded: documents and datasets themselves,
 * references, which document gave a rate, claims that are no longer said, `recordedAt` and the ledger. What follows from since when
 * something is said is in: the day of an amount that bears none.
 */
export async function graphHash(store: Store, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) {
    const claim = record(row.claim);
    if (claim.ended !== null && claim.ended !== undefined) continue;
    const said = Object.entries(claim).filter(([name, cell]) => !leftOut.has(name) && cell !== null);
    const dataset = claim.dataset ?? claim.source ?? null;
    hash.update(`${canonicalCell({ ...Object.fromEntries(said), dataset })}\n`);
  }
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id, signal)) {
    const labels = Array.isArray(row.labels) ? [...row.labels].map(String).sort() : [];
    if (labels.some((label) => headKinds.includes(label))) continue;
    const entity = withoutRateSources(record(row.entity));
    hash.update(`${canonicalCell([entity, labels, linksIn(row.links)])}\n`);
  }
  for await (const row of pages(store, disputesAfter, (r) => String(r.id), signal))
    hash.update(`${canonicalCell([row.id ?? null, row.subject ?? null, row.about ?? null])}\n`);
  return hash.digest('hex');
}

/** Links with the ids of their claims in order: which of them is the strongest may depend on when it was said. */
function linksIn(links: Cell | undefined): Cell {
  if (!Array.isArray(links)) return null;
  return links.map(([type, to, columns]: readonly Cell[]) => {
    const { claims, ...rest } = record(columns);
    const said = Array.isArray(claims) ? [...claims].sort() : null;
    return [type ?? null, to ?? null, { ...withoutRateSources(rest), claims: said }];
  });
}

const withoutRateSources = (columns: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !name.endsWith('RateSource')));

/** JSON with every key in code point order, and big integers as their digits. */
export function canonicalCell(cell: Cell): string {
  return JSON.stringify(cell, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
