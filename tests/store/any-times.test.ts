import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** Years in which a share of a firm changed, by the firm. */
type Years = Readonly<Record<'b' | 'c' | 'd', readonly number[]>>;

const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2020 }), { maxLength: 9 });
const drawn: fc.Arbitrary<Years> = fc.record({ b: years, c: years, d: years });

const rowsOf = (of: Years) => [
  { source: { id: 'source/register', title: 'Register', published: '2024-01-01' } },
  { subject: 'company/a', about: 'names', value: 'A@en', source: 'source/register' },
  ...Object.entries(of).flatMap(([firm, since]) =>
    since.map((year) => ({
      subject: 'company/a',
      about: 'owns',
      value: `company/${firm}`,
      source: 'source/register',
      qualifiers: { share: String(year % 100), since: String(year) },
    })),
  ),
];

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly edges: readonly {
    readonly cursor: string;
    readonly since: { readonly edtf: string };
    readonly node: { readonly id: string };
  }[];
}

describe.each(storesUnderTest())('a link of any number of times on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const owns = async (args: string): Promise<Page> => {
    const { company } = await asked(
      `{ company(id: "company/a") { owns(${args}) { pageInfo { hasNextPage hasPreviousPage } edges { cursor since { edtf } node { id } } } } }`,
    );
    return (company as { owns: Page }).owns;
  };

  test('is counted, filtered, paged and walked once for each', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, fc.integer({ min: 1, max: 7 }), async (of, size) => {
        await world.anew();
        expect((await importInto(world.store, [files.write('rows.jsonl', rowsOf(of))])).problems).toEqual([]);
        const all = Object.entries(of).flatMap(([firm, since]) =>
          since.toSorted((a, b) => a - b).map((year) => `company/${firm} ${year}`),
        );
        const told = ({ edges }: Page) => edges.map(({ node, since }) => `${node.id} ${since.edtf}`);

        const forward: string[] = [];
        for (let after = ''; ; ) {
          const page = await owns(`first: ${size}${after}`);
          forward.push(...told(page));
          if (!page.pageInfo.hasNextPage) break;
          after = `, after: "${page.edges.at(-1)?.cursor}"`;
        }
        expect(forward).toEqual(all);
        const backward: string[] = [];
        for (let before = ''; ; ) {
          const page = await owns(`last: ${size}${before}`);
          backward.unshift(...told(page));
          if (!page.pageInfo.hasPreviousPage) break;
          before = `, before: "${page.edges[0]?.cursor}"`;
        }
        expect(backward).toEqual(all);

        const since2005 = all.filter((one) => one.slice(-4) >= '2005');
        const firms = Object.values(of).filter((since) => since.length > 0).length;
        const { company, counted, more, held } = await asked(`{
          company(id: "company/a") {
            owns { totalCount aggregate { count } }
            neighbours { totalCount }
            links { link count }
            late: owns(where: { edge: { since: { gte: "2005" } } }) { totalCount }
          }
          counted: companies(where: { owns: { count: { eq: ${all.length} } }, id: { eq: "company/a" } }) { totalCount }
          more: companies(where: { owns: { count: { gt: ${all.length} } } }) { totalCount }
          held: company(id: "company/a") { owns(at: "2021-01-01") { totalCount } }
        }`);
        expect(company).toEqual({
          owns: { totalCount: all.length, aggregate: { count: all.length } },
          neighbours: { totalCount: all.length },
          links: all.length === 0 ? [] : [{ link: 'owns', count: all.length }],
          late: { totalCount: since2005.length },
        });
        expect([counted, more, held]).toEqual([
          { totalCount: 1 },
          { totalCount: 0 },
          { owns: { totalCount: firms } },
        ]);
        for (const [firm, since] of Object.entries(of)) {
          if (since.length === 0) continue;
          const { paths } = await asked(
            `{ paths(from: "company/a", to: "company/${firm}", maxHops: 1) { steps { link otherLinks } } }`,
          );
          expect(paths).toEqual([
            { steps: [{ link: 'owns', otherLinks: since.slice(1).map(() => 'owns') }] },
          ]);
        }
      }),
      { numRuns: 4, seed: 17 },
    );
  });
});
