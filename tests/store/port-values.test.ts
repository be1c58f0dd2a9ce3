import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumsOf } from '../../src/shapes/aggregates.ts';
import { claimColumns, claimsByIds } from '../../src/shapes/claims.ts';
import { dumpClaims } from '../../src/shapes/dump.ts';
import { columnsOf, fetchNodes, listOfKind, nodesByIds } from '../../src/shapes/nodes.ts';
import type { Page } from '../../src/shapes/page.ts';
import type { Parameters } from '../../src/shapes/parameter.ts';
import { type Comparison, everything } from '../../src/shapes/predicate.ts';
import { setEntities } from '../../src/shapes/projection.ts';
import { listOf, mapOf } from '../../src/store/cell.ts';
import { StatementRefused } from '../../src/store/errors.ts';
import type { Cell, Store } from '../../src/store/store.ts';
import { fill } from '../support/fill.ts';
import { heldClaims, heldEntities } from '../support/held.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';
import { ofValues } from '../support/values-ontology.ts';

const texts = ['', ' ', 'né 企業', "a'b\\", '"', '𠮷 🏭', 'a\u0001b\n\t\r', 'null', '1', '{"a": [1]}', '[]'];
const wholes = [0, 3, -7, 2 ** 53 - 1, -(2 ** 53 - 1), 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)];
const floats = [0.5, -2.5, 0.1 + 0.2, 3, 1e21, 1e300, -1e-300, 5e-324, 2 ** 53, 1 / 3];
const lists: readonly Parameters[] = [
  { labels: ['x', '', 'né 企業'], counts: [1, -2, 2n ** 60n], shares: [0.5, 0.1 + 0.2, -1e300] },
  { labels: ['"', "'", '\\', '\n'], counts: [0], shares: [0.25] },
  { labels: [], counts: [], shares: [] },
];

/** Columns of things, one thing for each: what is bound is what comes back. */
const values: readonly Parameters[] = [
  ...texts.map((label) => ({ label })),
  ...wholes.map((cents) => ({ costUsdCents: cents })),
  ...wholes.filter((one) => typeof one === 'number').map((count) => ({ count })),
  ...floats.map((shareNumber) => ({ shareNumber })),
  ...lists,
  {},
  {
    label: 'all',
    count: 1,
    costValue: '0.01',
    costUsdCents: 2n ** 62n,
    share: '0.1',
    shareNumber: 0.1,
    ...lists[0],
  },
];
const things = values.map((columns, n) => ({ id: `thing/${String(n).padStart(2, '0')}`, columns }));
const names = [...new Set(values.flatMap((columns) => Object.keys(columns)))].sort();

describe.each(storesUnderTest())('$name', ({ open }) => {
  let opened: StoreUnderTest;
  let store: Store;
  beforeAll(async () => {
    opened = await open(ofValues);
    store = opened.store;
    await fill(store, { entities: things.map(({ id, columns }) => ({ id, ...columns })) }, ofValues);
  });
  afterAll(() => opened.destroy());

  const inOrder = <T extends { readonly id?: Cell }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const cellsOf = (columns: Parameters) => names.map((name) => columns[name] ?? null);
  const ids = things.map(({ id }) => id);
  const page: Page = {
    where: everything,
    order: [{ column: 'id', descending: false, nullable: false }],
    after: null,
    before: null,
    backward: false,
    limit: 1_000,
  };

  test('gives back what an entity was given: as a map, which leaves out what has no value', async () => {
    const expected = things.map(({ id, columns }) => ({ id, node: { id, ...columns } }));
    expect(inOrder(await store.read(nodesByIds(ids), soon()))).toEqual(expected);
    const held = [...(await heldEntities(store)).values()].map(({ columns }) => columns);
    expect(held).toEqual(expected.map(({ node }) => node));
  });

  test('gives back what an entity was given: as cells, where what has no value is null', async () => {
    const cells = things.map(({ columns }) => cellsOf(columns));
    const found = inOrder(await store.read(columnsOf(ids, names), soon()));
    expect(found).toEqual(things.map(({ id }, n) => ({ id, cells: cells[n] })));
    const listed = await store.read(listOfKind('Thing', page, { columns: names, hops: [] }), soon());
    expect(listed).toEqual(cells.map((one) => ({ cells: one })));
  });

  test('gives back what a link was given, and what it leads to, in a list', async () => {
    const given = [
      ...texts.map((label) => ({ label })),
      ...wholes.map((cents) => ({ costUsdCents: cents })),
      ...floats.map((shareNumber) => ({ shareNumber })),
      { claims: ['claim/a', 'claim/b'], label: 'x', costUsdCents: 5, shareNumber: 0.1 },
    ];
    const links = given.map((columns, n) => ({ from: 'thing/whole', to: things[n]?.id ?? '', columns }));
    await fill(store, { links: links.map((link) => ({ ...link, field: 'wholes' })) }, ofValues);
    const [hop] = ofValues.links;
    if (hop === undefined) throw new Error('Things have no links.');
    const edge = ['claims', 'costUsdCents', 'label', 'shareNumber'];
    const fetch = { columns: ['id'], hops: [{ hop, page, edge, of: { columns: names, hops: [] } }] };
    const [row] = await store.read(fetchNodes(['thing/whole'], fetch), soon());
    const [id, led] = listOf(row?.cells);
    expect(id).toBe('thing/whole');
    expect(led).toEqual(
      given.map((columns: Parameters, n) => [
        ...edge.map((name) => columns[name] ?? null),
        ...cellsOf(things[n]?.columns ?? {}),
      ]),
    );
    const held = (await heldEntities(store)).get('thing/whole')?.links;
    expect(held).toEqual(links.map(({ to, columns }) => ['PART_OF', to, columns]));
  });

  test('gives back what a claim was given', async () => {
    const given: readonly Parameters[] = [
      ...texts.map((quote) => ({ quote })),
      ...[0, 0.1, 1 / 3, 1].map((confidence) => ({ confidence })),
      { shown: true },
      { shown: false },
      Object.fromEntries(
        claimColumns.map(({ name, type, list }) => [
          name,
          list ? [sample[type], sample[type]] : sample[type],
        ]),
      ),
    ];
    const required = {
      about: 'label',
      group: 'thing/00 label',
      rank: 'NORMAL',
      source: 'source/s',
      text: 't',
    };
    const claims = given.map((columns, n) => ({
      id: `claim/${String(n).padStart(2, '0')}`,
      subject: 'thing/00',
      source: 'source/s',
      object: null,
      columns: { ...required, strength: String(n), shown: false, ...columns },
    }));
    await fill(store, { claims }, ofValues);
    const expected = claims.map(({ id, columns }) => ({ id, ...columns }));
    expect(await heldClaims(store)).toEqual(expected);
    const found = await store.read(claimsByIds(claims.map(({ id }) => id)), soon());
    expect(inOrder(found).map(({ claim }) => mapOf(claim))).toEqual(expected);
  });

  test('empties a column that is set to null', async () => {
    const id = 'thing/emptied';
    await fill(
      store,
      { entities: [{ id, label: 'x', labels: ['y'], count: 1, shareNumber: 0.5 }] },
      ofValues,
    );
    const columns = { label: null, labels: null, count: null };
    await store.write((tx) => tx.run(setEntities([{ id, columns }])), soon());
    expect(await store.read(nodesByIds([id]), soon())).toEqual([{ id, node: { id, shareNumber: 0.5 } }]);
  });

  test('takes whole numbers for integers, so that a limit, a comparison and a division take them', async () => {
    expect(await store.read(dumpClaims('', 2), soon())).toHaveLength(2);
    const [some] = await store.read(
      sumsOf({ kind: 'Thing', where: { compare: costs('in', [3, -7, 2n ** 53n + 1n]) } }, cents),
      soon(),
    );
    const { high, low, ...rest } = some ?? {};
    expect(BigInt(String(high)) * 2n ** 32n + BigInt(String(low))).toBe(2n ** 53n - 3n);
    expect(rest).toEqual({ known: 0, number: 3, least: -7, most: 2n ** 53n + 1n });
    for (const one of wholes) {
      const where = { compare: costs('eq', one) };
      const [found] = await store.read(
        listOfKind('Thing', { ...page, where }, { columns: ['costUsdCents'], hops: [] }),
        soon(),
      );
      expect(found).toEqual({ cells: [one] });
    }
  });

  test('refuses to bind an integer past 64 bits', async () => {
    for (const past of [2n ** 63n, -(2n ** 63n) - 1n]) {
      const set = setEntities([{ id: 'thing/00', columns: { costUsdCents: past } }]);
      await expect(store.write((tx) => tx.run(set), soon())).rejects.toThrow(StatementRefused);
      const where = { compare: costs('eq', past) };
      const list = listOfKind('Thing', { ...page, where }, { columns: ['id'], hops: [] });
      await expect(store.read(list, soon())).rejects.toThrow(StatementRefused);
    }
    const [row] = await store.read(nodesByIds(['thing/00']), soon());
    expect(row?.node).not.toHaveProperty('costUsdCents');
  });

  test('gives back any text, any whole number of 64 bits and any number', async () => {
    const drawn = fc.sample(
      fc.record({
        label: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
        costUsdCents: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(narrow),
        shareNumber: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
      }),
      { numRuns: 300, seed: 1 },
    );
    const entities = drawn.map((columns, n) => ({ id: `thing/drawn-${1000 + n}`, ...columns }));
    await fill(store, { entities }, ofValues);
    const found = await store.read(nodesByIds(entities.map(({ id }) => id)), soon());
    expect(inOrder(found).map(({ node }) => node)).toEqual(entities);
    const columns = ['costUsdCents', 'label', 'shareNumber'];
    const cells = await store.read(
      columnsOf(
        entities.map(({ id }) => id),
        columns,
      ),
      soon(),
    );
    expect(inOrder(cells).map((row) => row.cells)).toEqual(
      drawn.map(({ costUsdCents, label, shareNumber }) => [costUsdCents, label, shareNumber]),
    );
  });
});

const sample = { string: 'né', integer: 3, float: 0.25, boolean: true };
const cents = { column: 'costUsdCents', known: 'costValue' };
const costs = (test: Comparison['test'], value: Comparison['value']): Comparison => ({
  column: 'costUsdCents',
  many: false,
  test,
  value,
});

/** As an answer has it. */
const narrow = (value: bigint): bigint | number =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value;
