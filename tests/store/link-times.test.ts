import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const head = (id: string) => ({ source: { id: `source/${id}`, title: id, published: '2024-01-01' } });
const owns = (qualifiers: object, source = 'register', to = 'company/b') => ({
  subject: 'company/a',
  about: 'owns',
  value: to,
  source: `source/${source}`,
  ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
});
const term = (role: string, during: string) => ({
  subject: 'person/p',
  about: 'holdsOfficeAt',
  value: 'public-body/us-government',
  source: 'source/register',
  qualifiers: { role, during },
});

const register = [
  head('register'),
  owns({ share: '60', since: '2010' }),
  owns({ share: '30', since: '2020' }),
  owns({ share: '100' }, 'register', 'company/c'),
  term('Vice President', '2009-01-20/2013-01-20'),
  term('Vice President', '2013-01-20/2017-01-20'),
  term('President', '2021-01-20/2025-01-20'),
];

describe.each(storesUnderTest())('a link that held several times on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = async (rows: readonly object[] = register): Promise<void> => {
    const { problems } = await importInto(world.store, [files.write('register.jsonl', rows)]);
    expect(problems).toEqual([]);
  };
  const sound = async (): Promise<void> => {
    const found: unknown[] = [];
    await verifyGraph({ store: world.store, ontology: graph, report: (one) => found.push(one) });
    expect(found).toEqual([]);
  };

  test('is an edge for each of its times, from both ends, each with its own claims', async () => {
    await brought();
    await sound();
    const edge = 'totalCount edges { node { id } share since { edtf } claims { text } }';
    const { a, b } = await asked(
      `{ a: company(id: "company/a") { owns { ${edge} } } b: company(id: "company/b") { ownedBy { ${edge} } } }`,
    );
    const one = (id: string, share: string, since: string) => ({
      node: { id },
      share,
      since: { edtf: since },
      claims: [{ text: 'company/b' }],
    });
    expect(a).toEqual({
      owns: {
        totalCount: 3,
        edges: [
          one('company/b', '60', '2010'),
          one('company/b', '30', '2020'),
          { node: { id: 'company/c' }, share: '100', since: null, claims: [{ text: 'company/c' }] },
        ],
      },
    });
    expect(b).toEqual({
      ownedBy: { totalCount: 2, edges: [one('company/a', '60', '2010'), one('company/a', '30', '2020')] },
    });
  });

  test('is paged an edge at a time, forward and backward', async () => {
    await brought();
    const page = async (args: string) => {
      const { company } = await asked(
        `{ company(id: "company/a") { owns(${args}) { pageInfo { hasNextPage hasPreviousPage } edges { cursor share } } } }`,
      );
      // What was asked for is what came.
      return (company as { owns: { pageInfo: object; edges: { cursor: string; share: string }[] } }).owns;
    };
    const shares: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo } = await page(`first: 1${after}`);
      shares.push(...edges.map(({ share }) => share));
      after = `, after: "${edges[0]?.cursor}"`;
      if (!('hasNextPage' in pageInfo) || pageInfo.hasNextPage !== true) break;
    }
    expect(shares).toEqual(['60', '30', '100']);
    const last = await page('last: 1');
    const before = await page(`last: 5, before: "${last.edges[0]?.cursor}"`);
    expect(before.edges.map(({ share }) => share)).toEqual(['60', '30']);
  });

  test('shows what held on a day, and counts it', async () => {
    await brought();
    const at = (day: string) =>
      asked(
        `{ company(id: "company/a") { owns(at: "${day}") { totalCount aggregate { count } edges { share } } } person(id: "person/p") { holdsOfficeAt(at: "${day}") { totalCount edges { role } } } }`,
      );
    expect(await at('2015-06-30')).toEqual({
      company: {
        owns: { totalCount: 2, aggregate: { count: 2 }, edges: [{ share: '60' }, { share: '100' }] },
      },
      person: { holdsOfficeAt: { totalCount: 1, edges: [{ role: 'Vice President' }] } },
    });
    expect(await at('2019-12-31')).toMatchObject({ company: { owns: { edges: [{ share: '60' }, {}] } } });
    expect(await at('2020-01-01')).toMatchObject({ company: { owns: { edges: [{ share: '30' }, {}] } } });
    expect(await at('2018-01-01')).toMatchObject({ person: { holdsOfficeAt: { totalCount: 0, edges: [] } } });
  });

  test('lets what it leads to count once where nodes are summed up or counted by facets', async () => {
    await brought();
    expect(
      await asked(
        '{ companies(where: { ownedBy: { single: { id: { eq: "company/a" } } } }) { totalCount aggregate { facets(by: OWNED_BY) { value count } } } company(id: "company/a") { owns { aggregate { facets(by: OWNED_BY) { value count } } } } }',
      ),
    ).toEqual({
      companies: { totalCount: 2, aggregate: { facets: [{ value: 'company/a', count: 2 }] } },
      company: { owns: { aggregate: { facets: [{ value: 'company/a', count: 2 }] } } },
    });
  });

  test('is a neighbour for each of its times, page by page, and a further link of a step of a path', async () => {
    await brought();
    const found: unknown[] = [];
    for (let after = ''; ; ) {
      const { company } = await asked(
        `{ company(id: "company/b") { neighbours(first: 1${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { id } edges { claims { id } } } } }`,
      );
      const { neighbours } = company as {
        neighbours: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: object[];
        };
      };
      expect(neighbours.totalCount).toBe(2);
      found.push(...neighbours.edges);
      after = `, after: "${neighbours.pageInfo.endCursor}"`;
      if (!neighbours.pageInfo.hasNextPage) break;
    }
    expect(new Set(found.map((edge) => JSON.stringify(edge))).size).toBe(2);
    const { paths } = await asked(
      '{ paths(from: "company/b", to: "company/c") { steps { link otherLinks } } }',
    );
    expect(paths).toEqual([
      {
        steps: [
          { link: 'ownedBy', otherLinks: ['ownedBy'] },
          { link: 'owns', otherLinks: [] },
        ],
      },
    ]);
  });

  test('is filtered by what one of its times says, from both ends, and beside what it leads to', async () => {
    await brought();
    const companies = async (where: string): Promise<readonly string[]> => {
      const { companies: found } = await asked(`{ companies(where: ${where}) { totalCount nodes { id } } }`);
      const { nodes, totalCount } = found as { totalCount: number; nodes: { id: string }[] };
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => id);
    };
    expect(await companies('{ ownedBy: { some: { edge: { share: { gte: "50" } } } } }')).toEqual([
      'company/b',
      'company/c',
    ]);
    // One time says both, or none does.
    expect(
      await companies(
        '{ ownedBy: { some: { id: { eq: "company/a" }, edge: { share: { gte: "50" }, since: { gte: "2015" } } } } }',
      ),
    ).toEqual([]);
    expect(
      await companies(
        '{ ownedBy: { some: { id: { eq: "company/a" }, edge: { since: { isNull: false } } } } }',
      ),
    ).toEqual(['company/b']);
    expect(await companies('{ ownedBy: { some: { NOT: { edge: { since: { isNull: true } } } } } }')).toEqual([
      'company/b',
    ]);
    const { company, people } = await asked(
      '{ company(id: "company/a") { owns(where: { edge: { share: { lt: "50" } } }) { totalCount edges { share } } } people(where: { holdsOfficeAt: { some: { edge: { role: { eq: "President" }, during: { lte: "2025-01-20" } }, evidence: { sources: ["source/register"] } } } }) { nodes { id } } }',
    );
    expect(company).toEqual({ owns: { totalCount: 1, edges: [{ share: '30' }] } });
    expect(people).toEqual({ nodes: [{ id: 'person/p' }] });
  });

  test('loses the time that nobody says any more, and comes back with it', async () => {
    await brought();
    const before = await graphHash(world.store);
    await importInto(world.store, [
      files.write('paper.jsonl', [
        head('paper'),
        owns({ share: '45', since: '2015-04' }, 'paper'),
        owns({}, 'paper'),
      ]),
    ]);
    const shares = async () => {
      const { company } = await asked('{ company(id: "company/a") { owns { edges { share } } } }');
      return JSON.stringify(company).match(/\d+/g);
    };
    expect(await shares()).toEqual(['60', '45', '30', '100']);
    await sound();
    await withdrawFrom(world.store, 'source/paper');
    expect(await shares()).toEqual(['60', '30', '100']);
    expect(await graphHash(world.store)).toBe(before);
    await sound();
  });

  test('is the same in whatever order it is said, and in a copy of the graph', async () => {
    await brought();
    const hash = await graphHash(world.store);
    const lines: object[] = [];
    for await (const line of exportClaims(world.store)) lines.push(JSON.parse(line));
    for (const rows of [lines, [head('register'), ...register.slice(1).reverse()]]) {
      await world.anew();
      await brought(rows);
      expect(await graphHash(world.store)).toBe(hash);
    }
  });
});
