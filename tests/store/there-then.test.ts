import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { rowsOf } from '../support/rows-of.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

function told() {
  const { rows, say } = rowsOf('source/register');
  say('policy/old', 'inForce', '1998-05-01/2010-12-31');
  say('policy/new', 'inForce', '2011-01-01/..');
  say('policy/vague', 'inForce', '2005/..');
  say('policy/undated', 'status', 'PROPOSED');
  say('company/gone', 'founded', '1990');
  say('company/gone', 'dissolved', '2001-03');
  say('company/here', 'founded', '2000-06-15');
  say('company/undated', 'headquarteredIn', 'country/jp');
  say('rationale/one', 'because', 'policy/old');
  say('rationale/two', 'because', 'policy/old');
  say('rationale/two', 'because', 'policy/new');
  // Twice between the same two, which is one of them.
  say('company/here', 'owns', 'company/gone', { share: '30', since: '2000' });
  say('company/here', 'owns', 'company/gone', { share: '60', since: '2001' });
  return rows;
}

const days: readonly (readonly [list: string, day: string, found: readonly string[]])[] = [
  ['policies', '1998-04-30', ['undated']],
  ['policies', '1998-05-01', ['old', 'undated']],
  ['policies', '2004-12-31', ['old', 'undated']],
  ['policies', '2005-01-01', ['old', 'undated', 'vague']],
  ['policies', '2010-12-31', ['old', 'undated', 'vague']],
  ['policies', '2011-01-01', ['new', 'undated', 'vague']],
  ['companies', '1989-12-31', ['undated']],
  ['companies', '1990-01-01', ['gone', 'undated']],
  ['companies', '2000-06-15', ['gone', 'here', 'undated']],
  ['companies', '2001-03-31', ['gone', 'here', 'undated']],
  ['companies', '2001-04-01', ['here', 'undated']],
];

const counts: readonly (readonly [where: string, found: readonly string[]])[] = [
  ['citedBy: { count: { gte: 2 } }', ['old']],
  ['citedBy: { count: { eq: 1 } }', ['new']],
  ['citedBy: { count: { eq: 0 } }', ['undated', 'vague']],
  ['citedBy: { count: { gt: 0, lt: 2 } }', ['new']],
  ['NOT: { citedBy: { count: { lte: 1 } } }', ['old']],
  ['citedBy: { count: { gte: 1 }, some: { id: { eq: "rationale/one" } } }', ['old']],
];

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

describe.each(storesUnderTest())('what was there, and how much of it, on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const found = async (list: string, args: string) => {
    const answer = (await asked(`{ ${list}(${args}) { totalCount nodes { id } } }`))[list] as Listed;
    expect(answer.totalCount, args).toBe(answer.nodes.length);
    return answer.nodes.map(({ id }) => id.slice(id.indexOf('/') + 1));
  };
  const brought = async () => {
    expect((await importInto(world.store, [files.write('told.jsonl', told())])).problems).toEqual([]);
  };

  test('a list of a day has what had begun by then and had not ended, and what has no days', async () => {
    await brought();
    for (const [list, day, expected] of days)
      expect(await found(list, `at: "${day}"`), `${list} ${day}`).toEqual(expected);
    expect(await found('policies', 'at: "2012-01-01", where: { inForce: { isNull: false } }')).toEqual([
      'new',
      'vague',
    ]);
    const { policies } = await asked(
      '{ policies(at: "2000-01-01", first: 1) { aggregate { count } pageInfo { hasNextPage } } }',
    );
    expect(policies).toEqual({ aggregate: { count: 2 }, pageInfo: { hasNextPage: true } });
  });

  test('a filter asks how many links there are, as totalCount counts them: one for each time that a link holds', async () => {
    await brought();
    for (const [where, expected] of counts)
      expect(await found('policies', `where: { ${where} }`), where).toEqual(expected);
    expect(await found('companies', 'where: { owns: { count: { eq: 2 } } }')).toEqual(['here']);
    expect(await found('companies', 'where: { ownedBy: { count: { gte: 3 } } }')).toEqual([]);
  });
});
