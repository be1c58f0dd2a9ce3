import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Row } from '../../../src/claims/row.ts';
import { readJsonLines } from '../../../src/importer/read-json-lines.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

async function rowsOf(content: string, only?: 'head'): Promise<readonly Row[]> {
  const file = files.write('rows.jsonl', content);
  const rows: Row[] = [];
  for await (const row of readJsonLines(file, { ontology: graph }, only)) rows.push(row);
  return rows;
}

const sourcesOf = (rows: readonly Row[]): readonly Row[] => rows.filter(({ type }) => type === 'source');

const blank = fc.constantFrom('', ' ', '\t', '  ');
/** A key as JSON may spell it: any of its letters may be escaped. */
const key = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...name].map((letter) => fc.tuple(fc.constant(letter), fc.integer({ max: 5, min: 0 }))))
    .map((letters) =>
      letters.map(([letter, n]) => (n === 0 ? `\\u00${letter.charCodeAt(0).toString(16)}` : letter)).join(''),
    );
const value = fc.constantFrom('{"id":"source/x","title":"T"}', '{}', '"source/x"', '[]', 'null', '7');
const member = fc
  .tuple(fc.oneof(key('source'), key('subject'), key('sources')), blank, blank, value)
  .map(([name, before, after, of]) => `"${name}"${before}:${after}${of}`);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.array(member, { maxLength: 3 }).map((members) => `{${members.join(',')}}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '{"source":', 'text', '"source":{"id":"source/x"}') },
);

describe('rows of JSON Lines', () => {
  test('are found at their lines, however far the file is beyond one chunk', async () => {
    const claim = (n: number) => JSON.stringify({ subject: 'company/a', value: `${n}`.padStart(97, 'x') });
    const content = Array.from({ length: 3_000 }, (_, n) => `${claim(n)}\n`).join('');
    const rows = await rowsOf(content);
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 3_000 }, (_, n) => n + 1));
    expect(rows.every((row, n) => row.type === 'claim' && JSON.stringify(row.raw) === claim(n))).toBe(true);
  });

  test('that are sources are the same where nothing else is looked for, however their key is spelled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (content) => {
        const text = content.join('\n');
        expect(sourcesOf(await rowsOf(text, 'head'))).toEqual(sourcesOf(await rowsOf(text)));
      }),
      { numRuns: 300 },
    );
  });

  test('that cannot be sources are not read where sources are looked for', async () => {
    const content = '{"source":"source/x","subject":"company/a"}\n{\n{"source":{"id":"source/x"}}\n';
    expect((await rowsOf(content, 'head')).map(({ line }) => line)).toEqual([3]);
    expect((await rowsOf(content)).map(({ line, type }) => `${line} ${type}`)).toEqual([
      '1 claim',
      '2 fault',
      '3 source',
    ]);
  });

  test('that name a key twice are faults, since one of its values would be lost', async () => {
    const rows = await rowsOf(
      '{"subject":"company/a","subject":"company/b"}\n{"source":{"id":"source/x","id":"source/y"}}\n',
    );
    expect(rows.map((row) => (row.type === 'fault' ? row.fault.message : row.type))).toEqual([
      'the key "subject" stands twice in one object',
      'the key "id" stands twice in one object',
    ]);
  });
});
