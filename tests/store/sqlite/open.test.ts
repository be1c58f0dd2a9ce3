import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  StatementRefused,
  StoreDamaged,
  StoreNewer,
  StoreOutdated,
  StoreUnavailable,
} from '../../../src/store/errors.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { busy } from '../../support/busy.ts';
import {
  change,
  claims,
  countThings,
  make,
  number,
  openPlain,
  openPrepared,
  queries,
  query,
  scratchFolder,
  soon,
} from './plain-sql.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = scratchFolder());
});
afterEach(() => remove());
const at = (name: string) => join(folder, name);

/** A graph of so many commits, closed. */
async function filled(commits = 3): Promise<void> {
  const store = await openPrepared(folder);
  for (let id = 0; id < commits; id += 1) {
    await store.write(async (tx) => {
      await tx.run(make(id));
      await tx.run(claims(`claim/${String(id).padStart(64, '0')}`));
    }, soon());
  }
  await store.close();
}

async function refusal(): Promise<unknown> {
  try {
    const store = await openPlain(folder);
    await store.close();
    return 'opened';
  } catch (error) {
    return error;
  }
}

test('makes a folder that is missing, and finds what it kept there again', async () => {
  folder = at('a/b');
  await filled(2);
  const store = await openPrepared(folder);
  expect(await number(store, countThings)).toBe(2);
  await store.close();
});

test('is unavailable where no folder can be', async () => {
  await expect(openPlain('/dev/null/store')).rejects.toThrow(StoreUnavailable);
});

test('opens at the last commit that a killed process made, from its log', async () => {
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(make(1)), soon());
  const left = at('left');
  mkdirSync(left);
  for (const name of ['graph.db', 'graph.db-wal', 'graph.commit']) copyFileSync(at(name), join(left, name));
  await store.close();
  const again = await openPrepared(left);
  expect(await number(again, countThings)).toBe(1);
  await again.close();
});

test('refuses a graph whose log was removed or cut', async () => {
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(make(1)), soon());
  await store.write((tx) => tx.run(make(2)), soon());
  for (const [left, cut] of [
    ['removed', (log: string) => rmSync(log)],
    ['emptied', (log: string) => truncateSync(log)],
    ['cut', (log: string) => truncateSync(log, readFileSync(log).length - 100)],
  ] as const) {
    mkdirSync(at(left));
    for (const name of ['graph.db', 'graph.db-wal', 'graph.commit'])
      copyFileSync(at(name), at(`${left}/${name}`));
    cut(at(`${left}/graph.db-wal`));
    await expect(openPlain(at(left)), left).rejects.toThrow(StoreDamaged);
  }
  await store.close();
});

test('refuses an older copy, until its record is emptied', async () => {
  await filled(3);
  copyFileSync(at('graph.db'), at('old'));
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(make(10)), soon());
  await store.close();
  renameSync(at('old'), at('graph.db'));
  expect(String(await refusal())).toMatch(/ends at commit 4, and its record \(graph\.commit\) at commit 5/);
  writeFileSync(at('graph.commit'), '');
  const accepted = await openPrepared(folder);
  expect(await number(accepted, countThings)).toBe(3);
  await accepted.close();
  expect(JSON.parse(readFileSync(at('graph.commit'), 'utf8'))).toMatchObject({ number: 4, claims: 3 });
});

test('refuses a graph without its record, with the record of another, and with one that cannot be read', async () => {
  await filled(1);
  const record = readFileSync(at('graph.commit'), 'utf8');
  rmSync(at('graph.commit'));
  expect(String(await refusal())).toContain('has lost its record');
  writeFileSync(at('graph.commit'), record.slice(0, -20));
  expect(String(await refusal())).toContain('cannot be read');
  writeFileSync(at('graph.commit'), JSON.stringify({ ...JSON.parse(record), store: 'another' }));
  expect(String(await refusal())).toContain('the record of another graph');
  writeFileSync(at('graph.commit'), JSON.stringify({ ...JSON.parse(record), claims: 7 }));
  expect(String(await refusal())).toContain('other claims than its record');
  writeFileSync(at('graph.commit'), record);
  expect(await refusal()).toBe('opened');
});

test('goes on where the record is one commit behind, as after a crash', async () => {
  await filled(1);
  copyFileSync(at('graph.commit'), at('behind'));
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(make(5)), soon());
  await store.close();
  renameSync(at('behind'), at('graph.commit'));
  expect(await refusal()).toBe('opened');
});

test('refuses a folder whose graph is gone or empty', async () => {
  await filled(1);
  renameSync(at('graph.db'), at('kept'));
  expect(String(await refusal())).toContain('is missing or empty');
  writeFileSync(at('graph.db'), '');
  expect(String(await refusal())).toContain('is missing or empty');
  renameSync(at('kept'), at('graph.db'));
  expect(await refusal()).toBe('opened');
});

test('refuses what is no graph, what is newer, and what the engine before wrote', async () => {
  writeFileSync(at('graph.db'), 'This is a text and no database at all. '.repeat(300));
  expect(await refusal()).toBeInstanceOf(StoreDamaged);
  rmSync(at('graph.db'));
  const other = connect(at('graph.db'));
  other.exec('CREATE TABLE t (a)');
  other.close();
  expect(String(await refusal())).toContain('no graph of this program');
  rmSync(at('graph.db'));
  await filled(1);
  const newer = connect(at('graph.db'));
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(await refusal()).toBeInstanceOf(StoreNewer);
  for (const name of ['graph.db', 'graph.commit']) rmSync(at(name));
  writeFileSync(at('graph.grafeo'), 'x');
  expect(await refusal()).toBeInstanceOf(StoreOutdated);
});

test('refuses a file that has lost its end', async () => {
  await filled(3);
  const whole = readFileSync(at('graph.db'));
  for (const bytes of [1, 4_096, 8_192, whole.length - 4_096, whole.length - 50]) {
    writeFileSync(at('graph.db'), whole.subarray(0, whole.length - bytes));
    expect(await refusal(), `${bytes} bytes less`).toBeInstanceOf(StoreDamaged);
  }
});

test('never takes a graph with a flipped bit in its head for an empty one', async () => {
  await filled(3);
  const whole = readFileSync(at('graph.db'));
  for (let byte = 0; byte < 100; byte += 3) {
    const flipped = Buffer.from(whole);
    flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (byte % 8));
    for (const name of ['graph.db-wal', 'graph.db-shm']) rmSync(at(name), { force: true });
    writeFileSync(at('graph.db'), flipped);
    let things: unknown;
    try {
      const store = await openPlain(folder);
      try {
        things = await number(store, countThings);
      } finally {
        await store.close();
      }
    } catch (error) {
      expect(error, `byte ${byte}`).toBeInstanceOf(Error);
      expect(String(error), `byte ${byte}`).toMatch(/^Store(Damaged|Newer|Unavailable)/);
      continue;
    }
    expect(things, `byte ${byte}`).toBe(3);
  }
});

test('finds by examining what a flipped bit did to a page, or answers as before', async () => {
  await filled(20);
  const whole = readFileSync(at('graph.db'));
  let found = 0;
  for (let at_ = 100; at_ < whole.length; at_ += 977) {
    const flipped = Buffer.from(whole);
    flipped[at_] = (flipped[at_] ?? 0) ^ 4;
    for (const name of ['graph.db-wal', 'graph.db-shm']) rmSync(at(name), { force: true });
    writeFileSync(at('graph.db'), flipped);
    const store = await openPlain(folder).catch((error) => error);
    if (store instanceof Error) {
      expect(String(store)).toMatch(/^Store(Damaged|Newer|Unavailable)/);
      found += 1;
      continue;
    }
    const findings = await store.examine(soon());
    if (findings.length > 0) found += 1;
    else expect(await number(store, countThings)).toBe(20);
    await store.close();
  }
  expect(found).toBeGreaterThan(3);
});

test('preparing again writes nothing, even beside a write of another store', async () => {
  await filled(1);
  const [one, two] = [await openPlain(folder), await openPlain(folder)];
  const before = readFileSync(at('graph.commit'), 'utf8');
  await one.write(async (tx) => {
    await tx.run(make(50));
    const begun = Date.now();
    await two.prepare(soon());
    expect(Date.now() - begun).toBeLessThan(500 + busy);
    expect(readFileSync(at('graph.commit'), 'utf8')).toBe(before);
  }, soon());
  await Promise.all([one.close(), two.close()]);
});

test('adds tables, columns and indexes that a later ontology needs, and keeps the numbers of kinds', async () => {
  await filled(2);
  const { plain, tables } = await import('./plain-sql.ts');
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
  const first = await openPrepared(folder);
  const named = await number(first, kinds);
  await first.close();
  const store = await openPlain(folder, { writing: later });
  await store.prepare(soon());
  await store.write((tx) => tx.run(change("INSERT INTO thing VALUES (77, 'x', 2.5)")), soon());
  expect(await number(store, query('SELECT weight FROM thing WHERE id = 77'))).toBe(2.5);
  expect(await number(store, query('SELECT entities FROM kind WHERE number = 1'))).toBe(1);
  expect(await number(store, kinds)).toBe(named);
  await store.close();
  const typed = { ...plain, layout: () => tables.map((text) => text.replace('name TEXT)', 'name INTEGER)')) };
  const other = await openPlain(folder, { writing: typed });
  await expect(other.prepare(soon())).rejects.toThrow(StoreOutdated);
  await other.close();
});

test('refuses to write once its file was replaced', async () => {
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(make(1)), soon());
  copyFileSync(at('graph.db'), at('other'));
  renameSync(at('other'), at('graph.db'));
  await expect(store.write((tx) => tx.run(make(2)), soon())).rejects.toThrow('was replaced or removed');
  await store.close();
});

test('says of a bad statement only its name, and refuses to write in a read', async () => {
  const store = await openPrepared(folder);
  const fault = await store.read(query('SELECT secret FROM'), soon()).catch((error) => error);
  expect(fault).toBeInstanceOf(StatementRefused);
  expect(fault.message).toBe('The embedded store refused read.');
  expect(fault.cause.message).toContain('incomplete input');
  await expect(store.read(make(1), soon())).rejects.toThrow(StatementRefused);
  await expect(store.read(query('INSERT INTO thing (id) VALUES (1) RETURNING id'), soon())).rejects.toThrow(
    StatementRefused,
  );
  expect(await number(store, countThings)).toBe(0);
  await store.close();
});

test('reads several queries as of one moment', async () => {
  const store = await openPrepared(folder);
  const slowly =
    'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 300000) SELECT count(*) FROM c';
  const reading = store.read(
    queries('SELECT count(*) FROM thing', slowly, 'SELECT count(*) FROM thing'),
    soon(),
  );
  for (let id = 0; id < 30; id += 1) await store.write((tx) => tx.run(make(id)), soon());
  const [before, , after] = await reading;
  expect(before?.n).toBe(after?.n);
  await store.close();
});

test('keeps a note of its claims that does not depend on their order or on repeats', async () => {
  const [a, b, c] = ['1', '2', '3'].map((digit) => `claim/${digit.repeat(64)}`) as [string, string, string];
  const digestOf = async (name: string, ...batches: readonly (readonly string[])[]) => {
    const store = await openPrepared(at(name));
    for (const batch of batches) await store.write((tx) => tx.run(claims(...batch)), soon());
    await store.close();
    const { digest, claims: count } = JSON.parse(readFileSync(at(`${name}/graph.commit`), 'utf8'));
    return [digest, count];
  };
  expect(await digestOf('x', [a, b, c])).toEqual(await digestOf('y', [c, a], [a, b, b], [c]));
  expect((await digestOf('z', [a, b]))[1]).toBe(2);
});

test('removes what a crash left of a record, once it is old', async () => {
  await filled(1);
  for (const name of ['graph.commit.1-1.tmp', 'graph.commit.1-2.tmp']) writeFileSync(at(name), '{"sto');
  utimesSync(at('graph.commit.1-2.tmp'), 1, 1);
  expect(await refusal()).toBe('opened');
  expect([existsSync(at('graph.commit.1-1.tmp')), existsSync(at('graph.commit.1-2.tmp'))]).toEqual([
    true,
    false,
  ]);
});
