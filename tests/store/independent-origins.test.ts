import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { amount, head, list } from '../support/dataset-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

describe.each(storesUnderTest())('what rests on independent origins on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  test('is one origin, and what repeats it is that one too', async () => {
    const reason = (source: string) => [
      { subject: 'rationale/r', about: 'explains', value: 'investment/n1', source: `source/${source}` },
      { subject: 'rationale/r', about: 'text', value: `As ${source} says@en`, source: `source/${source}` },
    ];
    const file = files.write('reasons.jsonl', [
      head('a', { published: '2024-01-01', dataset: list }),
      head('b', { published: '2024-02-01', dataset: list }),
      head('paper', { derivedFrom: ['source/b'] }),
      head('other'),
      ...['a', 'b', 'paper', 'other'].flatMap(reason),
    ]);
    await importInto(world.store, [file]);
    expect(
      await asked(
        '{ why(id: "investment/n1") { reasons { corroboration { documents independentOrigins officialOrigins } } } }',
      ),
    ).toEqual({
      why: {
        reasons: [{ corroboration: { documents: 4, independentOrigins: 2, officialOrigins: 2 } }],
      },
    });
  });

  test('shows what more independent origins say, and calls it undecided where only the id is left', async () => {
    const paper = (id: string, more: object = {}) => head(id, { published: '2024-01-01', ...more });
    const file = files.write('rivals.jsonl', [
      paper('agency'),
      ...['a', 'b', 'c'].map((id) => paper(id, { derivedFrom: ['source/agency'] })),
      ...['d', 'e'].map((id) => paper(id)),
      ...['a', 'b', 'c'].map((id) => amount(1, 70, id)),
      ...['d', 'e'].map((id) => amount(1, 20, id)),
      amount(2, 70, 'd'),
      { ...amount(2, 70, 'e'), value: '70 USD AT_LEAST' },
    ]);
    await importInto(world.store, [file]);
    const conflicts = '{ conflicts { nodes { subject { id } nature rule shown { text } } } }';
    const first = {
      nature: 'CONTRADICTION',
      rule: 'independent origins: 2 before 1',
      shown: { text: '20 USD EXACT' },
    };
    const answer = await asked(conflicts);
    expect(answer).toMatchObject({
      conflicts: {
        nodes: [
          { subject: { id: 'investment/n1' }, ...first },
          { subject: { id: 'investment/n2' }, nature: 'UNDECIDED' },
        ],
      },
    });
  });

  test('does not know whom a withdrawn document repeats', async () => {
    const file = files.write('chain.jsonl', [
      head('agency'),
      ...['a', 'b'].map((id) => head(id, { derivedFrom: ['source/agency'] })),
      head('c', { derivedFrom: ['source/b'] }),
      ...['d', 'e'].map((id) => head(id)),
      ...['a', 'c', 'agency'].map((id) => amount(1, 70, id)),
      ...['d', 'e'].map((id) => amount(1, 20, id)),
    ]);
    await importInto(world.store, [file]);
    const rule = '{ conflicts { nodes { rule } } }';
    const known = await asked(rule);
    expect(known).toEqual({ conflicts: { nodes: [{ rule: 'independent origins: 2 before 1' }] } });
    await withdrawFrom(world.store, 'source/b');
    // Now c is an origin beside the agency: two against two.
    expect(JSON.stringify(await asked(rule))).toContain(
      'undecided: rank, basis, kind of source, origins and date',
    );
    await withdrawFrom(world.store, 'source/b', true);
    expect(await asked(rule)).toEqual(known);
  });
});
