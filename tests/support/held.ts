import { record } from '../../src/exporter/claim-of-row.ts';
import { pages } from '../../src/exporter/pages.ts';
import { dumpClaims, dumpEntities, dumpLedger } from '../../src/shapes/dump.ts';
import type { Row, Store } from '../../src/store/store.ts';

/** An entity as a store holds it: its columns with a value, and the links that start from it. */
export interface HeldEntity {
  readonly columns: Row;
  readonly links: readonly (readonly [type: string, to: string, columns: Row])[];
}

/** Every entity of a store, by id. */
export async function heldEntities(store: Store): Promise<ReadonlyMap<string, HeldEntity>> {
  const held = new Map<string, HeldEntity>();
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id)) {
    const columns = record(row.entity);
    const links = (Array.isArray(row.links) ? row.links : []).map(
      ([type, to, of]: readonly unknown[]) => [String(type), String(to), of as Row] as const,
    );
    held.set(String(columns.id), { columns, links });
  }
  return held;
}

/** Every claim of a store, in the order of ids, as it is stored. */
export async function heldClaims(store: Store): Promise<readonly Row[]> {
  const claims: Row[] = [];
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id)) claims.push(record(row.claim));
  return claims;
}

/** Every batch of the ledger, or every currency that waits for its rates. */
export async function heldLedger(store: Store, of: 'Batch' | 'Pending'): Promise<readonly Row[]> {
  const nodes: Row[] = [];
  const page = (after: string, limit: number) => dumpLedger(of, after, limit);
  for await (const row of pages(store, page, (r) => record(r.node).id)) nodes.push(record(row.node));
  return nodes;
}
