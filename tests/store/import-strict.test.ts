import { afterAll, describe, expect, test } from 'vitest';
import { dumpHeads } from '../../src/shapes/dump.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { ministryRows, paperRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const paper = files.write('paper.jsonl', paperRows);
const bad = files.write('bad.jsonl', [...ministryRows, { subject: 'company/x' }, 7]);

describe.each(storesUnderTest())('a strict import into $name', (underTest) => {
  const world = emptyForEach(underTest);

  const strictly = (...paths: readonly string[]) => importInto(world.store, paths, { strict: true });
  const sources = async () =>
    (await world.store.read(dumpHeads('Source', '', 100), soon())).map((row) => row.id);

  test('writes nothing of a file with a bad row, and all of the others', async () => {
    const imported = await strictly(bad, paper);
    expect(imported).toMatchObject({
      read: paperRows.length + ministryRows.length + 2,
      accepted: paperRows.length,
      refused: ministryRows.length + 2,
      written: paperRows.length,
    });
    expect(imported.problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      [bad, ministryRows.length + 1, 'MISSING'],
      [bad, ministryRows.length + 2, 'BAD_SYNTAX'],
    ]);
    expect(await sources()).toEqual(['source/paper']);
  });

  test('refuses a file whose source is in a file that is refused', async () => {
    const leaning = files.write('leaning.jsonl', [
      { source: { id: 'source/leaning', title: 'T' } },
      { subject: 'company/y', about: 'names', value: 'Y@en', source: 'source/ministry' },
    ]);
    const imported = await strictly(leaning, bad, paper);
    expect(imported).toMatchObject({ accepted: paperRows.length, refused: ministryRows.length + 2 + 2 });
    expect(imported.problems.at(-1)).toMatchObject({ file: leaning, line: 2, code: 'UNKNOWN_SOURCE' });
    expect(await sources()).toEqual(['source/paper']);
  });

  test('takes a file whose source is in the store or in another good file', async () => {
    const claim = { subject: 'company/y', about: 'names', value: 'Y@en', source: 'source/paper' };
    const leaning = files.write('leaning.jsonl', [claim]);
    expect(await strictly(leaning, paper)).toMatchObject({ refused: 0 });
    const again = files.write('again.jsonl', [{ ...claim, value: 'Z@en' }]);
    expect(await strictly(again)).toMatchObject({ refused: 0, written: 1 });
  });

  test('refuses a file that says of an edition what is not known of it', async () => {
    await strictly(paper);
    const copied = files.write('copied.jsonl', [
      ...paperRows,
      { release: { source: 'source/paper', status: 'WITHDRAWN' } },
    ]);
    const imported = await strictly(copied);
    expect(imported).toMatchObject({ refused: paperRows.length + 1, written: 0 });
    expect(imported.problems).toMatchObject([{ line: paperRows.length + 1, code: 'SOURCE_DIFFERS' }]);
  });

  test('refuses a file whose source says something different about itself', async () => {
    await strictly(paper);
    const other = files.write('other.jsonl', [{ source: { id: 'source/paper', title: 'Another' } }]);
    expect(await strictly(other)).toMatchObject({
      refused: 1,
      written: 0,
      problems: [{ code: 'SOURCE_DIFFERS' }],
    });
  });
});
