import { afterAll, describe, expect, test } from 'vitest';
import type { Warning } from '../../src/claims/doubts/doubt.ts';
import { heldClaims } from '../support/held.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const head = { source: { id: 'source/paper', title: 'Paper' } };
const said = { source: 'source/paper', basis: 'REPORTED' };
const doubtful = [
  { ...said, subject: 'investment/x', about: 'amount', value: '-5 USD' },
  { ...said, subject: 'investment/x', about: 'hosts', value: 'country/uk' },
  { ...said, subject: 'company/x', about: 'owns', value: 'company/x', qualifiers: { share: '160' } },
];
const sound = { ...said, subject: 'company/x', about: 'names', value: 'X@en' };
const rows = files.write('rows.jsonl', [head, sound, ...doubtful]);
const people = files.write(
  'people.yaml',
  `source: { id: source/people, title: T }
entities:
  company/a: { identifiers: "LEI:529900T8BM49AURSDO55" }
  company/b:
    names: { en: B }
    identifiers: "LEI:529900T8BM49AURSDO55"
`,
);

describe.each(storesUnderTest())('an import into $name', (underTest) => {
  const world = emptyForEach(underTest);

  async function warned(paths: readonly string[], strict: boolean) {
    const warnings: Warning[] = [];
    const imported = await importInto(world.store, paths, { strict, warn: (one) => warnings.push(one) });
    return { ...imported, lines: warnings.map(({ file, line, code }) => [file, line, code]) };
  }

  test.each([false, true])('takes in what is doubtful, and says where it is (strict: %s)', async (strict) => {
    const { lines, ...summary } = await warned([rows, people], strict);
    expect(lines).toEqual([
      [people, 6, 'SHARED_IDENTIFIER'],
      [rows, 3, 'OUT_OF_RANGE'],
      [rows, 4, 'UNKNOWN_CODE'],
      [rows, 5, 'OUT_OF_RANGE'],
      [rows, 5, 'LEADS_TO_ITSELF'],
    ]);
    expect(summary).toMatchObject({ refused: 0, warned: 5, accepted: 9, problems: [] });
    expect(await heldClaims(world.store)).toHaveLength(7);
  });

  test('doubts that two are the same to which one register gives different numbers', async () => {
    const register = files.write('register.jsonl', [
      head,
      ...[
        ['company/a', 'LEI:529900T8BM49AURSDO55'],
        ['company/b', 'LEI:HWUPKR0MPOU8FGXBT394'],
        ['company/c', 'WIKIDATA:Q312'],
      ].map(([subject, value]) => ({ ...said, subject, about: 'identifiers', value })),
    ]);
    expect((await warned([register], false)).lines).toEqual([]);
    const same = (value: string) => ({ ...said, subject: 'company/a', about: 'sameAs', value });
    const judged = files.write('judged.jsonl', [head, same('company/b'), same('company/c')]);
    expect((await warned([judged], false)).lines).toEqual([[judged, 2, 'DIFFERENT_IDENTIFIERS']]);
    const together = files.write('together.jsonl', [
      head,
      { ...said, subject: 'company/d', about: 'identifiers', value: 'WIKIDATA:Q42' },
      { ...said, subject: 'company/d', about: 'sameAs', value: 'company/c' },
    ]);
    expect((await warned([together], false)).lines).toEqual([[together, 3, 'DIFFERENT_IDENTIFIERS']]);
  });

  test('doubts an identifier that another entity of the store has, until somebody judges whether the two are the same', async () => {
    const lei = (id: string, subject: string, more: readonly object[] = []) =>
      files.write(`${id}.jsonl`, [
        { source: { id: `source/${id}`, title: id } },
        { subject, about: 'identifiers', value: 'LEI:529900T8BM49AURSDO55', source: `source/${id}` },
        ...more.map((one) => ({ ...one, source: `source/${id}` })),
      ]);
    const first = lei('first', 'company/a');
    expect((await warned([first], false)).lines).toEqual([]);
    const second = lei('second', 'company/b');
    expect((await warned([second], false)).lines).toEqual([[second, 2, 'SHARED_IDENTIFIER']]);
    // Both have it by now: who has it is not new.
    expect((await warned([second], false)).lines).toEqual([]);
    const third = lei('third', 'company/c', [
      { subject: 'company/c', about: 'sameAs', value: 'company/a' },
      { subject: 'company/c', about: 'differentFrom', value: 'company/b' },
    ]);
    expect((await warned([third], false)).lines).toEqual([]);
    expect((await warned([first, third], false)).lines).toEqual([]);
  });

  test('doubts nothing that it refuses', async () => {
    const stranger = files.write('stranger.jsonl', [{ ...doubtful[0], source: 'source/nobody' }]);
    expect(await warned([stranger], false)).toMatchObject({ refused: 1, warned: 0, lines: [] });
    const bad = files.write('bad.jsonl', [head, ...doubtful, 7]);
    expect(await warned([bad], true)).toMatchObject({ refused: 5, warned: 0, lines: [] });
  });
});
