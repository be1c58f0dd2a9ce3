import { afterAll, describe, expect, test } from 'vitest';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { heldClaims, heldEntities, heldLedger } from '../support/held.ts';
import { emptyForEach, hashOf, importInto, nodesStored } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { bankRows, ministryRows, paperRows, widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const [paper, ministry, bank] = [
  files.write('paper.jsonl', paperRows),
  files.write('ministry.jsonl', ministryRows),
  files.write('bank.jsonl', bankRows),
];
async function everything(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const headOf = (id: string, title = 'T') => ({ source: { id, title } });

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  const held = async (id: string) => (await heldEntities(world.store)).get(id);
  const works = async () => (await held('investment/works'))?.columns;
  const seats = async () =>
    (await held('company/widget'))?.links.filter(([type]) => type === 'HEADQUARTERED_IN').map(([, to]) => to);

  test('counts every row once, and writes nothing the second time', async () => {
    const first = await importInto(world.store, [paper, ministry, bank]);
    expect(first).toMatchObject({
      files: 3,
      read: widgetRows.length,
      accepted: widgetRows.length,
      refused: 0,
      written: widgetRows.length,
      problems: [],
    });
    const hash = await graphHash(world.store);
    const second = await importInto(world.store, [paper, ministry, bank]);
    expect(second).toMatchObject({ accepted: widgetRows.length, written: 0 });
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('exports what imports to the same graph and the same export', async () => {
    await importInto(world.store, [paper, ministry, bank]);
    const exported = await everything(exportClaims(world.store));
    const hash = await graphHash(world.store);
    expect(exported).toHaveLength(widgetRows.length);
    const copy = files.write('copy.jsonl', `${exported.join('\n')}\n`);
    await world.anew();
    expect(await importInto(world.store, [copy])).toMatchObject({ written: widgetRows.length, refused: 0 });
    expect(await graphHash(world.store)).toBe(hash);
    expect(await everything(exportClaims(world.store))).toEqual(exported);
  });

  test('takes money to its rate when that comes later, also money of a link', async () => {
    const grant = async () => (await held('subsidy/aid'))?.links.find(([type]) => type === 'GRANTED_TO')?.[2];
    await importInto(world.store, [paper, ministry]);
    expect(await works()).toMatchObject({ amountValue: '1000000', amountDay: '2024-02-01' });
    expect(await works()).not.toHaveProperty('amountUsdCents');
    expect(await grant()).not.toHaveProperty('amountUsdCents');
    await importInto(world.store, [bank]);
    expect(await works()).toMatchObject({
      amountUsdCents: 80_000,
      amountPerUsd: '1250',
      amountRateDay: '2024-02-01',
      amountRateSource: 'source/bank',
    });
    expect(await grant()).toMatchObject({ amountUsdCents: 54_167, amountRateDay: '2024-03-01' });
    expect(await heldLedger(world.store, 'Pending')).toEqual([]);
  });

  test('takes money to the rate before when its own is withdrawn', async () => {
    await importInto(world.store, [paper, ministry, bank]);
    const subject = 'observation/rate-krw-2024-02';
    const rows = bankRows.filter((row) => row.subject === subject && row.about === 'currency');
    const withdrawn = rows.map((row) => ({ ...row, rank: 'DEPRECATED' }));
    await importInto(world.store, [files.write('withdrawn-rate.jsonl', withdrawn)]);
    expect(await works()).toMatchObject({ amountPerUsd: '1300', amountRateDay: '2024-01-01' });
  });

  test('moves a link to one when a stronger claim comes, in either order, and leaves no old one', async () => {
    await importInto(world.store, [paper]);
    expect(await seats()).toEqual(['country/us']);
    await importInto(world.store, [ministry]);
    expect(await seats()).toEqual(['country/kr']);
    await importInto(world.store, [paper]);
    expect(await seats()).toEqual(['country/kr']);
  });

  test('empties a value, and ends links, when their last claims are deprecated', async () => {
    await importInto(world.store, [paper]);
    const withdrawn = paperRows
      .filter((row) => row.source === 'source/paper')
      .map((row) => ({ ...row, rank: 'DEPRECATED', locator: 'correction' }));
    const { refused } = await importInto(world.store, [files.write('withdrawn.jsonl', withdrawn)]);
    expect(refused).toBe(0);
    expect(await works()).toEqual({ id: 'investment/works' });
    const entities = await heldEntities(world.store);
    expect(entities.get('company/widget')?.columns).toEqual({ id: 'company/widget' });
    expect([...entities.values()].flatMap(({ links }) => links)).toEqual([]);
    expect((await heldClaims(world.store)).filter(({ shown }) => shown === true)).toEqual([]);
  });

  test('stores the good rows of a file with bad ones, and says which are bad', async () => {
    const [head, ...claims] = paperRows;
    const bad = [{ subject: 'company/x' }, { ...claims[0], about: 'nmaes' }, 7];
    const mixed = files.write('mixed.jsonl', [head, bad[0], ...claims, bad[1], bad[2]]);
    const imported = await importInto(world.store, [mixed]);
    expect(imported).toMatchObject({ read: 15, accepted: 12, refused: 3, written: 12 });
    expect(imported.problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'MISSING'],
      [14, 'UNKNOWN_PROPERTY'],
      [15, 'BAD_SYNTAX'],
    ]);
    const hash = await graphHash(world.store);
    expect(await hashOf(world, [paper])).toBe(hash);
  });

  test('stores what it can of money that no 64 bits of cents hold, at a rate that is not one', async () => {
    const rate = (about: string, value: string) => ({
      subject: 'observation/bad-rate',
      about,
      value,
      source: 'source/bank',
    });
    const rows = [
      rate('value', '0'),
      rate('currency', 'KRW'),
      rate('period', '2024-03-01'),
      rate('indicator', 'indicator/exchange-rate-usd'),
      { subject: 'investment/huge', about: 'amount', value: '1e40 EUR', source: 'source/paper' },
    ];
    const imported = await importInto(world.store, [paper, files.write('bad.jsonl', [bankRows[0], ...rows])]);
    expect(imported).toMatchObject({ refused: 0, written: paperRows.length + 1 + rows.length });
    expect(await works()).toMatchObject({ amountValue: '1000000' });
    expect(await works()).not.toHaveProperty('amountUsdCents');
  });

  test('refuses a claim of an unknown source, and takes it once the source is there', async () => {
    const [head, ...claims] = ministryRows;
    const alone = files.write('alone.jsonl', claims);
    const before = await importInto(world.store, [alone]);
    expect(before).toMatchObject({ read: claims.length, accepted: 0, refused: claims.length, written: 0 });
    expect(before.problems[0]).toMatchObject({
      line: 1,
      code: 'UNKNOWN_SOURCE',
      path: 'company/widget.headquarteredIn',
    });
    await importInto(world.store, [files.write('head.jsonl', [head])]);
    expect(await importInto(world.store, [alone])).toMatchObject({ refused: 0, written: claims.length });
    const hash = await graphHash(world.store);
    await world.anew();
    await importInto(world.store, [ministry]);
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('takes a claim whose source is in another file of the same import, or after it', async () => {
    const [head, ...claims] = ministryRows;
    const rows = files.write('first.jsonl', claims);
    expect(await importInto(world.store, [rows, files.write('then.jsonl', [head])])).toMatchObject({
      refused: 0,
    });
  });

  test('does not take a source that is only spoken of for one that is known', async () => {
    const derived = { source: { id: 'source/derived', title: 'T', derivedFrom: ['source/agency'] } };
    const claim = { subject: 'company/x', about: 'names', value: 'X@en', source: 'source/agency' };
    const rows = files.write('spoken.jsonl', [derived, claim]);
    expect(await importInto(world.store, [rows])).toMatchObject({ accepted: 1, refused: 1 });
    const agency = files.write('agency.jsonl', [headOf('source/agency')]);
    expect(await importInto(world.store, [agency, rows])).toMatchObject({ refused: 0, written: 2 });
  });

  test('keeps the first word of a source, and refuses one that differs', async () => {
    const one = files.write('one.jsonl', [headOf('source/x', 'First')]);
    const two = files.write('two.jsonl', [headOf('source/x', 'Second'), headOf('source/x', 'First')]);
    expect(await importInto(world.store, [one, two])).toMatchObject({
      read: 3,
      accepted: 2,
      refused: 1,
      written: 1,
      problems: [{ file: two, line: 1, path: 'source/x', code: 'SOURCE_DIFFERS' }],
    });
    const sources = [...(await heldEntities(world.store))].filter(([id]) => id.startsWith('source/'));
    expect(sources.map(([, { columns }]) => columns.title)).toEqual(['First']);
  });

  test.each(['jsonl', 'yaml'])(
    'takes in no claim of a source of which the file says something else: %s',
    async (form) => {
      await importInto(world.store, [files.write('april.jsonl', [headOf('source/list', 'List of April')])]);
      const may = files.write(
        `may.${form}`,
        form === 'jsonl'
          ? [
              { source: { id: 'source/list', title: 'List of May' } },
              headOf('source/other'),
              { subject: 'company/x', about: 'names', value: 'X@en', source: 'source/list' },
              { subject: 'company/y', about: 'names', value: 'Y@en', source: 'source/other' },
            ]
          : 'source: { id: source/list, title: List of May }\nentities:\n  company/x:\n    names: { en: X }\n',
      );
      const { problems, refused } = await importInto(world.store, [may]);
      expect(refused).toBe(2);
      expect(problems).toMatchObject([
        {
          file: may,
          path: 'source/list',
          code: 'SOURCE_DIFFERS',
          message: expect.stringContaining('differs in title'),
        },
        { file: may, path: 'company/x.names', code: 'SOURCE_DIFFERS' },
      ]);
      expect([...(await heldEntities(world.store)).keys()]).not.toContain('company/x');
    },
  );

  test('says which ids nobody named', async () => {
    const { unnamed } = await importInto(world.store, [paper]);
    expect(unnamed).toEqual(['company/gadget', 'country/kr', 'country/us']);
  });

  test('stores nothing when one of the files is not there', async () => {
    const importing = importInto(world.store, [paper, `${files.folder}/nowhere.jsonl`]);
    await expect(importing).rejects.toMatchObject({ code: 'ENOENT', path: `${files.folder}/nowhere.jsonl` });
    expect(await nodesStored(world.store)).toBe(0);
  });

  test('takes names as long as the limits allow, whatever they are compared by', async () => {
    const names = [`${'한'.repeat(990)}@ko`, `${'ﷺ'.repeat(100)}@ar`, `${'👩‍👩‍👧'.repeat(120)}@en`];
    const claims = names.map((value) => ({
      subject: 'company/long',
      about: 'names',
      value,
      source: 'source/x',
    }));
    const rows = files.write('long.jsonl', [headOf('source/x', '한'.repeat(990)), ...claims]);
    expect(await importInto(world.store, [rows])).toMatchObject({ refused: 0, written: 4 });
  });
});
