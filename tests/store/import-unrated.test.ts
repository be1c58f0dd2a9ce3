import { afterAll, describe, expect, test } from 'vitest';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { allSeeds, articleSeeds } from '../support/seeded.ts';
import { storesUnderTest } from '../support/stores.ts';
import { bankRows, paperRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const paper = files.write('paper.jsonl', paperRows);
const bank = files.write('bank.jsonl', bankRows);
const said = { source: 'source/undated' };
const more = files.write('more.jsonl', [
  { source: { id: 'source/undated', title: 'T' } },
  { ...said, subject: 'investment/a', about: 'amount', value: '5 SEK' },
  { ...said, subject: 'investment/a', about: 'announced', value: '2019-03-05' },
  { ...said, subject: 'investment/b', about: 'amount', value: '6 SEK' },
  { ...said, subject: 'investment/b', about: 'announced', value: '2021' },
  { ...said, subject: 'investment/c', about: 'amount', value: '7 SEK' },
  { ...said, subject: 'investment/d', about: 'amount', value: '8 USD' },
  { ...said, subject: 'investment/e', about: 'announced', value: '2021' },
]);

describe.each(storesUnderTest())('the end of an import into $name', (underTest) => {
  const world = emptyForEach(underTest);

  test('says which currencies and months had no rate, in properties and links', async () => {
    const { unrated } = await importInto(world.store, [paper, more]);
    expect(unrated).toEqual([
      { currency: 'KRW', amounts: 2, months: ['2024-03'], undated: 0 },
      { currency: 'SEK', amounts: 3, months: ['2019-03', '2021-01'], undated: 1 },
    ]);
  });

  test('says nothing of money that has its rate, even where that came in the same import, or later', async () => {
    expect(await importInto(world.store, [paper, bank])).toMatchObject({ unrated: [] });
    await world.anew();
    await importInto(world.store, [paper]);
    expect(await importInto(world.store, [bank])).toMatchObject({ unrated: [] });
  });

  test('has nothing to say of the seeds: none is refused beside the others, and all of their money that is shown has its rate', async () => {
    // A server would take minutes for all of them.
    const files = underTest.name === 'sqlite' ? allSeeds : articleSeeds;
    expect(await importInto(world.store, files)).toMatchObject({ refused: 0, unrated: [] });
  });

  test('says it again of what an earlier import has left', async () => {
    await importInto(world.store, [paper]);
    expect((await importInto(world.store, [paper])).unrated).toHaveLength(1);
  });
});
