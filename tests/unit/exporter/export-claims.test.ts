import { afterAll, describe, expect, test } from 'vitest';
import { exportClaims } from '../../../src/exporter/export-claims.ts';
import { graphHash } from '../../../src/exporter/graph-hash.ts';
import { pages } from '../../../src/exporter/pages.ts';
import { dumpHeads } from '../../../src/shapes/dump.ts';
import type { Statement } from '../../../src/shapes/index.ts';
import { mergeBatch } from '../../../src/shapes/ledger.ts';
import { type ClaimRow, setEntities, turnClaims } from '../../../src/shapes/projection.ts';
import type { Store } from '../../../src/store/store.ts';
import { lostStore } from '../../support/lost-store.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { soon } from '../../support/stores.ts';

/** A store that holds so many rows, and counts the pages that it is asked for. */
function pagedStore(count: number) {
  const ids = Array.from({ length: count }, (_, n) => `claim/${String(n).padStart(6, '0')}`);
  let asked = 0;
  let size = 0;
  const read: Store['read'] = async ({ name, args }) => {
    if (name !== 'dumpHeads') throw new Error(`${name} was not asked for.`);
    const { after, limit } = args;
    asked += 1;
    size = limit;
    const from = ids.findIndex((id) => id > after);
    return from < 0 ? [] : ids.slice(from, from + size).map((id) => ({ id }));
  };
  const store: Store = { ...lostStore(new Error('not asked for')), read };
  return { store, ids, asked: () => asked, size: () => size };
}

describe('pages', () => {
  test.each([0, 1, 19_999, 20_000, 20_001, 40_000])('give each of %i rows once, in order', async (count) => {
    const { store, ids, asked, size } = pagedStore(count);
    const seen: unknown[] = [];
    for await (const row of pages(
      store,
      (after, limit) => dumpHeads('Source', after, limit),
      (r) => r.id,
    ))
      seen.push(row.id);
    expect(seen).toEqual(ids);
    expect(asked()).toBe(Math.floor(count / size()) + 1);
  });
});

describe('an export', () => {
  const opened: MemoryStore[] = [];
  const claim = (recordedAt: string): ClaimRow => ({
    id: 'claim/1',
    subject: 'company/x',
    source: 'source/x',
    object: null,
    columns: {
      group: 'company/x names',
      about: 'names',
      text: 'X@en COMMON',
      basis: 'REPORTED',
      rank: 'NORMAL',
      source: 'source/x',
      recordedAt,
    },
  });
  const filled = async (recordedAt = '2024-01-01T00:00:00Z'): Promise<Store> => {
    const memory = await memoryStore();
    opened.push(memory);
    const entities = [
      { id: 'source/x', head: '{"id":"source/x","title":"T"}' },
      { id: 'source/only-spoken-of' },
    ];
    await memory.fill({ entities, claims: [claim(recordedAt)] });
    return memory.store;
  };
  const run = (store: Store, statement: Statement) =>
    store.write((transaction) => transaction.run(statement), soon());
  afterAll(() => Promise.all(opened.map(({ destroy }) => destroy())));

  test('writes sources with a head and then claims, without what is absent or a default', async () => {
    const lines: string[] = [];
    for await (const line of exportClaims(await filled())) lines.push(line);
    expect(lines).toEqual([
      '{"source":{"id":"source/x","title":"T"}}',
      '{"about":"names","basis":"REPORTED","recordedAt":"2024-01-01T00:00:00Z","source":"source/x","subject":"company/x","value":"X@en COMMON"}',
    ]);
  });

  test('hashes what the graph says, and neither when it was recorded nor the ledger', async () => {
    const store = await filled();
    const hash = await graphHash(store);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await graphHash(await filled('2025-01-01T00:00:00Z'))).toBe(hash);
    await run(store, mergeBatch('b', [], 1, '2025-01-01T00:00:00Z'));
    expect(await graphHash(store)).toBe(hash);
    await run(store, turnClaims([{ id: 'claim/1', shown: true }]));
    const shown = await graphHash(store);
    await run(store, setEntities([{ id: 'source/x', columns: { title: 'Another' } }]));
    expect(await graphHash(store), 'a document is not what it says').toBe(shown);
    await run(store, setEntities([{ id: 'company/x', columns: { namesOrder: 'x' } }]));
    expect(new Set([hash, shown, await graphHash(store)]).size).toBe(3);
  });
});
