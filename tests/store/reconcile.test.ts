import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { createContext } from '../../src/graphql/request-context.ts';
import type { AskedEntity } from '../../src/reconcile/asked-entity.ts';
import { extend } from '../../src/reconcile/extend.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const rows = files.write('rows.jsonl', [
  head('rows'),
  ...(
    [
      ['company/oracle', 'names', 'Oracle@en COMMON'],
      ['company/oracle', 'identifiers', 'WIKIDATA:Q19900'],
      ['company/oracle', 'headquarteredIn', 'country/us'],
      ['company/oracle', 'website', 'https://www.oracle.com/'],
      ['company/oracle-corp', 'sameAs', 'company/oracle'],
      ['company/oracle-corp', 'identifiers', 'LEI:1Z4GXXU7ZHVWFCD8TV52'],
      ['company/delta', 'names', 'Delta@en COMMON'],
      ['company/delta', 'headquarteredIn', 'country/us'],
      ['company/delta-jp', 'names', 'Delta@en COMMON'],
      ['company/delta-jp', 'jurisdiction', 'place/tokyo'],
      ['company/delta-jp', 'parents', 'company/holding'],
      ['company/holding', 'names', 'Delta Holding@en COMMON'],
      ['company/holding-inc', 'sameAs', 'company/holding'],
      ['company/twin-a', 'names', 'Alpha@en COMMON'],
      ['company/twin-a', 'identifiers', 'WIKIDATA:Q5'],
      ['company/twin-b', 'names', 'Beta@en COMMON'],
      ['company/twin-b', 'identifiers', 'WIKIDATA:Q5'],
      ['place/tokyo', 'country', 'country/jp'],
      ['place/tokyo', 'names', 'Tokyo@en COMMON'],
      ['country/us', 'names', 'United States@en COMMON'],
      ['country/jp', 'names', 'Japan@en COMMON'],
    ] as const
  ).map(([subject, about, value]) => judges('rows', subject, about, value)),
]);

describe.each(storesUnderTest())('reconciliation on $name', (underTest) => {
  const world = emptyForEach(underTest);
  beforeEach(async () => {
    expect((await importInto(world.store, [rows])).problems).toEqual([]);
  });
  const context = () =>
    createContext({
      store: world.store,
      ontology: graph,
      limits: defaultLimits,
      call: soon(),
      asOf: () => Promise.reject(new Error('no day is asked for')),
    });
  const kinds = graph.target('Company').members;
  const nothing: AskedEntity = { names: [], kinds, conditions: [], country: null, limit: 10 };
  const ask = async (...asked: readonly Partial<AskedEntity>[]) => {
    const all = asked.map((one) => ({ ...nothing, ...one }));
    const answers = await reconcile(context(), all, { looked: 100, compared: 25 });
    return answers.map((answer) => answer.map(({ candidate, isMatch }) => [candidate.id, isMatch]));
  };
  const having = (pid: string, ...texts: readonly string[]): Partial<AskedEntity> => ({
    names: ['Delta'],
    conditions: [{ pid, values: texts.map((text) => ({ text, isId: text.includes('/') })) }],
  });

  test('answers what is shown for an id, an identifier or a name of what is one with it', async () => {
    expect(
      await ask(
        { names: ['company/oracle-corp'] },
        { names: ['LEI:1Z4GXXU7ZHVWFCD8TV52'] },
        { names: ['Oracle Corporation'] },
        { conditions: [{ pid: 'identifiers', values: [{ text: 'WIKIDATA:Q19900', isId: false }] }] },
      ),
    ).toEqual(Array.from({ length: 4 }, () => [['company/oracle', true]]));
  });

  test('matches none of two namesakes, even where a country tells which is likelier', async () => {
    const [[plain, other] = []] = await ask({ names: ['Delta'] });
    expect([plain?.[1], other?.[1]]).toEqual([false, false]);
    const [american, japanese] = await ask(
      { names: ['Delta'], country: 'US' },
      { names: ['Delta'], country: 'country/jp' },
    );
    expect(american?.[0]).toEqual(['company/delta', false]);
    // By the place in Japan that its link leads to.
    expect(japanese?.[0]).toEqual(['company/delta-jp', false]);
  });

  test('compares links by ids, by names, and any of several values', async () => {
    const firsts = await ask(
      having('parents', 'company/holding'),
      having('parents', 'company/holding-inc'),
      having('parents', 'Delta Holding'),
      having('parents', 'Nobody', 'delta holding inc.'),
      having('headquarteredIn', 'United States'),
    );
    expect(firsts.map((one) => one[0]?.[0])).toEqual([
      'company/delta-jp',
      'company/delta-jp',
      'company/delta-jp',
      'company/delta-jp',
      'company/delta',
    ]);
  });

  test('matches nothing by an identifier that two have', async () => {
    const [both = []] = await ask({ names: ['WIKIDATA:Q5'] });
    expect(both.toSorted()).toEqual([
      ['company/twin-a', false],
      ['company/twin-b', false],
    ]);
  });

  test('answers many in as few statements as one', async () => {
    const counted = async (names: readonly string[]) => {
      const own = context();
      let count = 0;
      const read: typeof own.read = (...given) => {
        count += 1;
        return own.read(...given);
      };
      const asked = names.map((name) => ({ ...nothing, names: [name] }));
      await reconcile({ ...own, read }, asked, { looked: 100, compared: 25 });
      return count;
    };
    const many = ['Delta', 'Oracle', 'Alpha', 'Beta', 'Orcale', 'company/oracle-corp', 'WIKIDATA:Q5'];
    expect(await counted(many)).toBeLessThanOrEqual((await counted(['Delta'])) + 3);
  });

  test('extends by the values of what is shown, under the id that was asked for', async () => {
    const properties = ['names', 'headquarteredIn', 'identifiers:LEI'].map((pid) => ({
      pid,
      limit: 5,
      figures: false,
    }));
    const extended = await extend(context(), ['company/oracle-corp', 'company/none'], properties);
    expect(Object.fromEntries(extended.get('company/oracle-corp') ?? [])).toEqual({
      names: [{ str: 'Oracle' }],
      headquarteredIn: [{ id: 'country/us', name: 'United States' }],
      'identifiers:LEI': [{ str: '1Z4GXXU7ZHVWFCD8TV52' }],
    });
    expect([...(extended.get('company/none')?.values() ?? [])]).toEqual([[], [], []]);
  });
});
