import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../../src/cypher/statement.ts';
import { exportClaims } from '../../../src/exporter/export-claims.ts';
import { graphHash } from '../../../src/exporter/graph-hash.ts';
import { pages } from '../../../src/exporter/pages.ts';
import type { Store } from '../../../src/store/store.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';

/** A store that holds so many rows, and counts the pages that it is asked for. */
function pagedStore(count: number) {
  const ids = Array.from({ length: count }, (_, n) => `claim/${String(n).padStart(6, '0')}`);
  let asked = 0;
  let size = 0;
  const read: Store['read'] = async ({ params: { after, limit } }) => {
    asked += 1;
    size = Number(limit);
    const from = ids.findIndex((id) => id > String(after));
    return from < 0 ? [] : ids.slice(from, from + size).map((id) => ({ id }));
  };
  const none = () => Promise.reject(new Error('not asked for'));
  const store: Store = { kind: 'embedded', read, write: none, prepare: none, close: none };
  return { store, ids, asked: () => asked, size: () => size };
}

const page = (after: string, limit: number) => statement('page', '', { after, limit });

describe('pages', () => {
  test.each([0, 1, 19_999, 20_000, 20_001, 40_000])('give each of %i rows once, in order', async (count) => {
    const { store, ids, asked, size } = pagedStore(count);
    const seen: unknown[] = [];
    for await (const row of pages(store, page, (r) => r.id)) seen.push(row.id);
    expect(seen).toEqual(ids);
    expect(asked()).toBe(Math.floor(count / size()) + 1);
  });
});

describe('an export', () => {
  let memory: MemoryStore;
  const claim = {
    id: 'claim/1',
    group: 'company/x names',
    about: 'names',
    text: 'X@en COMMON',
    basis: 'REPORTED',
  };
  const columns = { ...claim, rank: 'NORMAL', source: 'source/x', recordedAt: '2024-01-01T00:00:00Z' };
  beforeAll(async () => {
    memory = await memoryStore();
    await memory.create(
      'CREATE (:Entity:Source {id: $id, head: $head}) CREATE (:Entity:Source {id: $other})',
      {
        id: 'source/x',
        head: '{"id":"source/x","title":"T"}',
        other: 'source/only-spoken-of',
      },
    );
    await memory.create('CREATE (c:Claim) SET c += $columns', { columns });
  });
  afterAll(() => memory.destroy());

  test('writes sources with a head and then claims, without what is absent or a default', async () => {
    const lines: string[] = [];
    for await (const line of exportClaims(memory.store)) lines.push(line);
    expect(lines).toEqual([
      '{"source":{"id":"source/x","title":"T"}}',
      '{"about":"names","basis":"REPORTED","recordedAt":"2024-01-01T00:00:00Z","source":"source/x","subject":"company/x","value":"X@en COMMON"}',
    ]);
  });

  test('hashes what the graph says, and neither when it was recorded nor the ledger', async () => {
    const hash = await graphHash(memory.store);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await memory.create(
      "MATCH (c:Claim) SET c.recordedAt = '2025-01-01T00:00:00Z' CREATE (:Batch {id: 'b'})",
    );
    expect(await graphHash(memory.store)).toBe(hash);
    await memory.create('MATCH (c:Claim) SET c.shown = true');
    const shown = await graphHash(memory.store);
    await memory.create("MATCH (n:Entity {id: 'source/x'}) SET n.title = 'T'");
    expect(new Set([hash, shown, await graphHash(memory.store)]).size).toBe(3);
  });
});
