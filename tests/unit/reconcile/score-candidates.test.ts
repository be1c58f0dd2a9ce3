import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { AskedEntity, AskedValue } from '../../../src/reconcile/asked-entity.ts';
import type { Candidate } from '../../../src/reconcile/candidate.ts';
import { scoreCandidates } from '../../../src/reconcile/score-candidates.ts';
import type { Row } from '../../../src/store/store.ts';
import { compared } from '../../support/compared.ts';

const context = { ontology: graph, pace: async () => {} };
const text = (value: string): AskedValue => ({ text: value, isId: false });

/** A candidate called Delta, with what is known of it. */
function candidate(
  id: string,
  known: Parameters<typeof compared>[1] = {},
  more: { readonly row?: Row; readonly linked?: Candidate['linked'] } = {},
): Candidate {
  const of = graph.kindOfId(id);
  if (of === undefined) throw new Error(`${id} is of no kind`);
  return {
    ...compared(id, { names: ['Delta'], ...known, kind: of.name }),
    of,
    name: id,
    row: {},
    linked: new Map(),
    ...more,
  };
}

/** What the features of one candidate say, beside its name, where a Delta is asked for that has more. */
async function said(one: Candidate, asked: Partial<AskedEntity>) {
  const all: AskedEntity = {
    names: ['Delta'],
    kinds: [one.of],
    conditions: [],
    country: null,
    limit: 5,
    ...asked,
  };
  const [scored] = await scoreCandidates(all, [one], new Set(), context);
  return (scored?.features ?? []).filter(({ name }) => name !== 'names');
}

const having = (pid: string, ...values: readonly AskedValue[]) => ({ conditions: [{ pid, values }] });

describe('a website', () => {
  const at = (website: string) =>
    candidate(
      'company/delta',
      { hosts: [new URL(website).hostname.replace('www.', '')] },
      { row: { website } },
    );
  const asked = (website: string) => having('website', text(website));

  test('speaks for a candidate that has the same address, however its beginning and its end are written', async () => {
    expect(await said(at('https://www.delta.example/'), asked('http://delta.example'))).toMatchObject([
      { name: 'websites', score: 1, text: 'both at https://www.delta.example/' },
    ]);
  });

  test('says nothing by its host alone, which may be that of a platform: how many are there is not known', async () => {
    const page = 'https://www.linkedin.com/company/delta';
    expect(await said(at(page), asked('https://www.linkedin.com/company/other'))).toEqual([]);
    expect(await said(at(page), asked(page))).toMatchObject([{ name: 'websites', score: 1 }]);
  });
});

describe('a link', () => {
  const holding = { id: 'company/holding', names: ['Holding'], readNames: () => [] };
  const linkedWith = (isCut: boolean) =>
    candidate(
      'company/delta',
      { links: ['parents company/holding'] },
      { linked: new Map([['parents', { ends: [holding], isCut }]]) },
    );
  const asked = (id: string, more: Partial<AskedValue> = {}) =>
    having('parents', { text: id, isId: true, ...more });

  test('that is asked for counts as one that several have, since how many have it is not known', async () => {
    expect(await said(linkedWith(false), asked('company/holding'))).toMatchObject([
      { name: 'links', score: 1, weight: 0.5 },
    ]);
  });

  test('speaks against a candidate that is linked with others alone, but not where only some of these were read', async () => {
    expect(await said(linkedWith(false), asked('company/other'))).toMatchObject([
      { name: 'property:parents', score: 0 },
    ]);
    expect(await said(linkedWith(true), asked('company/other'))).toEqual([]);
  });

  test('to what is shown under another id agrees with that id', async () => {
    const shown = asked('company/holding-inc', { shownAs: 'company/holding' });
    expect(await said(linkedWith(false), shown)).toMatchObject([{ name: 'links', score: 1 }]);
  });
});

test('a country that is asked for by no link is compared with that of any link', async () => {
  const seated = { country: 'country/jp', headquarteredIn: 'country/us' };
  const one = candidate('organization/delta', { countries: seated });
  expect(await said(one, { country: 'US' })).toMatchObject([{ name: 'countries', score: 1 }]);
  expect(await said(one, { country: 'FR' })).toMatchObject([{ name: 'countries', score: 0 }]);
});
