import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.mjs';
import { cuibono, scratchFolder } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const at = (name: string) => join(scratch.folder, name);
const run = (args: readonly string[]) => cuibono(scratch.folder, args, { CUIBONO_DATA: 'mistyped' });

const reading = [
  ['verify'],
  ['export'],
  ['export', '--hash'],
  ['export', '--out', 'good.jsonl'],
  ['export', '--neo4j-import', 'load'],
  ['backup', 'copy.db'],
];

test.each(reading.map((args) => [args]))(
  '%j refuses a folder that is not there, names it, and makes nothing',
  async (args) => {
    writeFileSync(at('good.jsonl'), 'good');
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^The folder \S+\/mistyped holds no graph: set CUIBONO_DATA .*\n$/);
    expect(readdirSync(scratch.folder)).toEqual(['good.jsonl']);
    expect(readFileSync(at('good.jsonl'), 'utf8')).toBe('good');
  },
);

test('a folder without a graph, and a graph whose maker was killed, are not graphs to read', async () => {
  mkdirSync(at('mistyped'));
  expect((await run(['verify'])).err).toContain('holds no graph');
  expect(readdirSync(at('mistyped'))).toEqual([]);
  const begun = connect(at('mistyped/graph.db'));
  begun.exec('PRAGMA journal_mode = WAL');
  begun.close();
  const before = readFileSync(at('mistyped/graph.db'));
  expect(before.length).toBeGreaterThan(0);
  expect((await run(['verify'])).err).toContain('holds no graph');
  expect(readFileSync(at('mistyped/graph.db'))).toEqual(before);
  expect(existsSync(at('mistyped/graph.commit'))).toBe(false);
});
