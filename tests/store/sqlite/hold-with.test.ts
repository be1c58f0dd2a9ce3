import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../../src/store/sqlite/driver.mjs';
import { holdState } from '../../../src/store/sqlite/past/hold-state.mjs';
import { holdWith } from '../../../src/store/sqlite/past/hold-with.ts';
import { scratchGraph } from './scratch-graph.ts';

describe('a state of a graph that two connections hold', () => {
  const scratch = scratchGraph();
  const open: Connection[] = [];
  const connectAgain = () => {
    const connection = connect(scratch.at('graph.db'), { busyMs: 1_000 });
    open.push(connection);
    return connection;
  };
  const commit = (state: string) => connectAgain().exec(`UPDATE meta SET value = '${state}'`);
  const valueIn = (connection: Connection) => connection.prepare('SELECT value FROM meta').all([]);
  beforeEach(() => {
    connectAgain().exec(
      "PRAGMA journal_mode = WAL; CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT; INSERT INTO meta VALUES ('state', 'first')",
    );
  });
  afterEach(() => {
    for (const connection of open.splice(0)) connection.close();
  });

  test('is the same for both, where something is committed between their looks and afterwards', async () => {
    const other = connectAgain();
    const commits = ['second', 'third'];
    const here = await holdWith(scratch.at('graph.db'), async () => {
      const next = commits.shift();
      if (next !== undefined) commit(next);
      return holdState(other);
    });
    open.push(here);
    commit('fourth');
    expect([valueIn(here), valueIn(other)]).toEqual([[['third']], [['third']]]);
  });

  test('is copied as it is held, whatever is committed before the copy', async () => {
    const other = connectAgain();
    const here = await holdWith(scratch.at('graph.db'), async () => holdState(other));
    open.push(here);
    commit('second');
    await here.copyTo(scratch.at('copy.db'));
    const copy = connect(scratch.at('copy.db'), { readOnly: true });
    open.push(copy);
    expect(valueIn(copy)).toEqual([['first']]);
  });
});
