import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const head = (id: string, more: object) => ({ source: { id: `source/${id}`, title: id, ...more } });
const invests = (n: number, company: string, source: string, more: object = {}) => ({
  subject: `investment/n${n}`,
  about: 'investors',
  value: `company/${company}`,
  source: `source/${source}`,
  ...more,
});
const rows = [
  head('paper', { published: '2024-01-01', publisher: 'Paper' }),
  head('list-1', { published: '2024-03-01', publisher: 'Office', dataset: 'dataset/list' }),
  invests(1, 'a', 'paper', { basis: 'STATED', confidence: 0.4 }),
  invests(1, 'a', 'list-1', { basis: 'REPORTED', confidence: 0.9 }),
  invests(2, 'a', 'paper', { basis: 'INFERRED' }),
  invests(2, 'b', 'list-1', { basis: 'STATED' }),
  invests(3, 'b', 'paper', { basis: 'REPORTED', locator: 'page 2' }),
];

/** Which of the three investments have an investor by such evidence. */
const cases: readonly (readonly [evidence: string, found: readonly number[]])[] = [
  ['basis: [STATED]', [1, 2]],
  ['basis: [INFERRED, REPORTED]', [1, 2, 3]],
  ['minConfidence: 0.5', [1]],
  ['minConfidence: 0.4', [1]],
  ['basis: [STATED], minConfidence: 0.5', []],
  ['sources: ["source/list-1"]', [1, 2]],
  ['sources: ["source/paper"], basis: [STATED]', [1]],
  ['datasets: ["dataset/list"]', [1, 2]],
  ['publishers: ["Paper"]', [1, 2, 3]],
  ['publishers: ["Office"], basis: [REPORTED]', [1]],
  ['notAfter: "2024-02-29", basis: [STATED]', [1]],
  ['notAfter: "2023-12-31"', []],
  ['basis: []', []],
];

describe.each(storesUnderTest())('the evidence of links in filters on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = () => importInto(world.store, [files.write('rows.jsonl', rows)]);
  const found = async (where: string): Promise<readonly number[]> => {
    const { investments } = await asked(`{ investments(where: ${where}) { totalCount nodes { id } } }`);
    const { nodes, totalCount } = investments as { totalCount: number; nodes: { id: string }[] };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => Number(id.slice(-1)));
  };

  test('lets pass what one claim says that has all that is asked', async () => {
    await brought();
    for (const [evidence, expected] of cases) {
      expect(await found(`{ investors: { some: { evidence: { ${evidence} } } } }`), evidence).toEqual(
        expected,
      );
      const others = [1, 2, 3].filter((n) => !expected.includes(n));
      expect(await found(`{ investors: { none: { evidence: { ${evidence} } } } }`), evidence).toEqual(others);
    }
  });

  test('stands beside what is asked of the node, within AND, OR and NOT, and on the way to a named one', async () => {
    await brought();
    const some = (inner: string) => found(`{ investors: { some: ${inner} } }`);
    expect(await some('{ id: { eq: "company/a" }, evidence: { basis: [STATED] } }')).toEqual([1]);
    expect(await some('{ id: { eq: "company/a" }, evidence: { basis: [INFERRED] } }')).toEqual([2]);
    expect(await some('{ OR: [{ id: { eq: "company/b" } }, { evidence: { minConfidence: 0.8 } }] }')).toEqual(
      [1, 2, 3],
    );
    expect(await some('{ NOT: { evidence: { publishers: ["Paper"] } } }')).toEqual([2]);
    expect(
      await found(
        '{ AND: [{ investors: { some: { id: { eq: "company/a" }, evidence: { basis: [INFERRED] } } } }, { investors: { some: { id: { eq: "company/b" }, evidence: { basis: [STATED] } } } }] }',
      ),
    ).toEqual([2]);
    const { companies } = await asked(
      '{ companies(where: { investments: { some: { id: { eq: "investment/n2" }, evidence: { basis: [STATED] } } } }) { nodes { id } } }',
    );
    expect(companies).toEqual({ nodes: [{ id: 'company/b' }] });
  });

  test('is asked of the links of a list that one entity leads to, of its count and of its sums', async () => {
    await brought();
    const list =
      'investments(where: { evidence: { basis: [STATED] } }) { totalCount nodes { id } aggregate { count facets(by: INVESTORS) { value } } }';
    expect(await asked(`{ company(id: "company/a") { ${list} } companies { nodes { ${list} } } }`)).toEqual({
      company: {
        investments: {
          totalCount: 1,
          nodes: [{ id: 'investment/n1' }],
          aggregate: { count: 1, facets: [{ value: 'company/a' }] },
        },
      },
      companies: {
        nodes: [
          {
            investments: {
              totalCount: 1,
              nodes: [{ id: 'investment/n1' }],
              aggregate: { count: 1, facets: [{ value: 'company/a' }] },
            },
          },
          {
            investments: {
              totalCount: 1,
              nodes: [{ id: 'investment/n2' }],
              aggregate: {
                count: 1,
                facets: [{ value: 'company/a' }, { value: 'company/b' }],
              },
            },
          },
        ],
      },
    });
  });
});

describe('evidence that is asked where no link leads', () => {
  test('is refused with where it may be asked', async () => {
    const schema = buildSchema(graph, defaultLimits);
    const unused = new Proxy({}, {});
    const { errors } = await ask(
      // Nothing is read before the filter is checked.
      { schema, ontology: graph, store: unused as never },
      '{ investments(where: { evidence: { basis: [STATED] } }) { nodes { id } } }',
    );
    expect(errors?.[0]?.message).toContain('where.evidence is asked of a link, and none leads here');
  });
});
