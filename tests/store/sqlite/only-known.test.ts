import { beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { openReading } from '../../../src/store/sqlite/reading-connection.mjs';
import { inodeOf } from '../../../src/store/sqlite/same-file.mjs';
import { scratchGraph } from './scratch-graph.ts';

/** A hundred claims of each of two sources, of which the first one was known, about ten things of which one was not there. */
const past = `
  CREATE TABLE claim (rid INTEGER PRIMARY KEY, subject_rid INTEGER, source_rid INTEGER) STRICT;
  WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199) INSERT INTO claim SELECT i, i % 10, i % 2 FROM n;
  CREATE TABLE known_source (rid INTEGER PRIMARY KEY) STRICT;
  INSERT INTO known_source VALUES (1);
  CREATE TABLE absent_entity (rid INTEGER PRIMARY KEY) STRICT;
  INSERT INTO absent_entity VALUES (3);`;

describe('a connection that reads the graph of a past day', () => {
  const scratch = scratchGraph();
  let ticks = 0;
  const open = () => {
    const place = { folder: scratch.folder, file: 'graph.db', inode: inodeOf(scratch.at('graph.db')) };
    return openReading(place, () => {
      ticks += 1;
      return 1;
    }).connection;
  };
  const make = (texts: string) => {
    const connection = connect(scratch.at('graph.db'));
    connection.exec(texts);
    connection.close();
  };
  beforeEach(() => {
    ticks = 0;
    make(past);
  });

  test('is shown the claims of known sources, but for those about what was not there', () => {
    const reading = open();
    expect(reading.prepare('SELECT count(*) FROM claim').all([])).toEqual([[80n]]);
    reading.close();
  });

  test('is shown all claims where nothing says that it is of a past day', () => {
    make('DROP TABLE known_source');
    const reading = open();
    expect(reading.prepare('SELECT count(*) FROM claim').all([])).toEqual([[200n]]);
    reading.close();
  });

  test('can be ended while it reads claims that it is not shown', () => {
    make('DELETE FROM known_source');
    const reading = open();
    const text = 'SELECT c.rid FROM json_each(?1) i CROSS JOIN claim c ON c.rid > i.value';
    expect(reading.prepare(text).all([JSON.stringify(Array(1_000).fill(-1))])).toEqual([]);
    expect(ticks).toBeGreaterThan(100);
    reading.close();
  });
});
