import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreOutdated } from '../../../src/store/errors.ts';
import { busy } from '../../support/busy.ts';
import { change, make, number, openPlain, openPrepared, plain, query, soon, tables } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('preparing again writes nothing, even beside a write of another store', async () => {
  await graph.fill(1);
  const [one, two] = [await openPlain(graph.folder), await openPlain(graph.folder)];
  const before = readFileSync(graph.at('graph.commit'), 'utf8');
  await one.write(async (tx) => {
    await tx.run(make(50));
    const begun = Date.now();
    await two.prepare(soon());
    expect(Date.now() - begun).toBeLessThan(500 + busy);
    expect(readFileSync(graph.at('graph.commit'), 'utf8')).toBe(before);
  }, soon());
  await Promise.all([one.close(), two.close()]);
});

test('adds tables, columns and indexes that a later ontology needs, and keeps the numbers of kinds', async () => {
  await graph.fill(2);
  const later = {
    ...plain,
    layout: () => [
      ...tables.map((text) =>
        text.startsWith('CREATE TABLE thing') ? text.replace('name TEXT', 'name TEXT, weight REAL') : text,
      ),
      'CREATE TABLE other (a INTEGER PRIMARY KEY) STRICT',
      'CREATE INDEX thing_weight ON thing (weight)',
      'CREATE TRIGGER counted AFTER INSERT ON thing BEGIN UPDATE kind SET entities = entities + 1 WHERE number = 1; END',
    ],
  };
  const kinds = query("SELECT group_concat(name || number, ' ') FROM (SELECT * FROM kind ORDER BY number)");
  const first = await openPrepared(graph.folder);
  const named = await number(first, kinds);
  await first.close();
  const store = await openPlain(graph.folder, { writing: later });
  await store.prepare(soon());
  await store.write((tx) => tx.run(change("INSERT INTO thing VALUES (77, 'x', 2.5)")), soon());
  expect(await number(store, query('SELECT weight FROM thing WHERE id = 77'))).toBe(2.5);
  expect(await number(store, query('SELECT entities FROM kind WHERE number = 1'))).toBe(1);
  expect(await number(store, kinds)).toBe(named);
  await store.close();
  const typed = { ...plain, layout: () => tables.map((text) => text.replace('name TEXT)', 'name INTEGER)')) };
  const other = await openPlain(graph.folder, { writing: typed });
  await expect(other.prepare(soon())).rejects.toThrow(StoreOutdated);
  await other.close();
  const keyed = {
    ...plain,
    layout: () => tables.map((text) => (text.startsWith('CREATE TABLE thing') ? keyedByName(text) : text)),
  };
  const third = await openPlain(graph.folder, { writing: keyed });
  await expect(third.prepare(soon())).rejects.toThrow('thing by another key');
  await third.close();
});

/** The same table, whose rows are told apart by their names too. */
const keyedByName = (text: string): string =>
  text
    .replace('id INTEGER PRIMARY KEY', 'id INTEGER')
    .replace(/\)( STRICT)?$/, ', PRIMARY KEY (id, name))$1');
