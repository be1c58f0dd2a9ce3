import { chmodSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { watchFile } from '../../../src/store/sqlite/watch-file.ts';
import type { Store } from '../../../src/store/store.ts';
import { killChildren, startChild } from './child.ts';
import { commit, openThree, otherFiles, overwrite } from './other-files.ts';
import { countThings, number, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const whole = (): Buffer => readFileSync(graph.at('graph.db'));
afterEach(killChildren);

const told = 'The file graph.db was written over while it was open';

/** Whatever is asked of the store tells it, also once the file is as it was. */
async function expectTold(store: Store): Promise<void> {
  await expect(store.read(countThings, soon())).rejects.toThrow(told);
  await expect(store.ping(soon())).rejects.toThrow(told);
  await expect(store.state(soon())).rejects.toThrow(told);
  await expect(store.snapshot((still) => still.read(countThings, soon()), soon())).rejects.toThrow(told);
  await expect(commit(store, 1_000)).rejects.toThrow(told);
}

test.each(Object.entries(otherFiles))(
  'a graph is answered from no more once %s is written over it',
  async (_, made) => {
    const store = await openThree(graph);
    const before = whole();
    const bytes = await made(graph);
    expect(await number(store, countThings)).toBe(3);
    overwrite(graph, bytes);
    await expectTold(store);
    overwrite(graph, before);
    await expectTold(store);
    await store.close();
  },
);

test.each(Object.entries(otherFiles).filter(([name]) => name !== 'a copy that went on elsewhere'))(
  'the same where the log holds what the file lacks, and %s is written over it',
  async (_, made) => {
    const store = await openThree(graph);
    const bytes = await made(graph);
    await commit(store, 3);
    expect(await number(store, countThings)).toBe(4);
    overwrite(graph, bytes);
    await expectTold(store);
    await store.close();
  },
);

test('an emptied file keeps its log, whatever is asked of it then', async () => {
  const store = await openThree(graph);
  await commit(store, 3);
  const log = readFileSync(graph.at('graph.db-wal'));
  overwrite(graph, Buffer.alloc(0));
  await expectTold(store);
  // Several at once, so that threads start that had no connection.
  const asked = Array.from({ length: 8 }, (_, i) =>
    store.read(query(`SELECT count(*) + ${i} FROM thing`), soon()),
  );
  for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
  await store.close();
  expect(readFileSync(graph.at('graph.db-wal')).equals(log)).toBe(true);
});

test('a ping tells it first where nobody reads', async () => {
  const store = await openThree(graph);
  overwrite(graph, await otherFiles['an older copy of it'](graph));
  await expect(store.ping(soon())).rejects.toThrow(told);
  await store.close();
});

test('a graph is answered from on, whoever commits, brings the log into the file, or touches the file', async () => {
  const store = await openPrepared(graph.folder);
  const file = graph.at('graph.db');
  const expectThings = async (things: number) => {
    expect(await number(store, countThings)).toBe(things);
    await store.ping(soon());
  };
  // Nothing but its head is in the file so far.
  chmodSync(file, 0o600);
  await expectThings(0);
  const other = connect(file);
  for (let things = 1; things <= 6; things += 1) {
    await commit(store, things);
    await expectThings(things);
    if (things % 2 === 0) other.exec('PRAGMA wal_checkpoint(PASSIVE)');
    if (things === 4) other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    await expectThings(things);
    utimesSync(file, 1, things);
    await expectThings(things);
    overwrite(graph, whole());
    await expectThings(things);
  }
  other.close();
  await store.close();
});

test('a graph is answered from while another process writes it and brings its log into the file', async () => {
  const store = await openPrepared(graph.folder);
  const writing = startChild(graph.folder, 0);
  await writing.told(1);
  const copying = connect(graph.at('graph.db'));
  let seen = 0;
  while (seen < 20) {
    copying.exec('PRAGMA wal_checkpoint(PASSIVE)');
    const things = Number(await number(store, countThings));
    expect(things).toBeGreaterThanOrEqual(seen);
    seen = things;
  }
  await store.ping(soon());
  copying.close();
  await writing.kill();
  await store.close();
});

test('a commit during the look at a file that was written makes it no other graph', async () => {
  const store = await openPrepared(graph.folder);
  await commit(store, 0);
  const connection = connect(graph.at('graph.db'));
  const writing = connect(graph.at('graph.db'));
  let looks = 0;
  const watched: typeof connection = {
    ...connection,
    prepare: (text) => {
      looks += text.includes('data_version') ? 1 : 0;
      // The second of a look comes when it has read what was committed; the next look meets no commit.
      if (text.includes('data_version') && looks % 4 === 2)
        writing.exec(
          "UPDATE meta SET value = json_set(value, '$.number', value ->> 'number' + 1) WHERE key = 'state'",
        );
      return connection.prepare(text);
    },
  };
  const { ino } = statSync(graph.at('graph.db'), { bigint: true });
  const watch = watchFile(watched, graph.folder, ino);
  for (let i = 1; i < 4; i += 1) {
    utimesSync(graph.at('graph.db'), 1, i);
    watch.throwIfOverwritten();
    expect(looks).toBe(2 + 2 * i);
    watch.throwIfOverwritten();
    expect(looks).toBe(2 + 2 * i);
  }
  connection.close();
  writing.close();
  await store.close();
});
