import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const asks = { schema: buildSchema(graph, defaultLimits), ontology: graph };
const files = scratchFiles();
afterAll(() => files.remove());

const claim = (subject: string, about: string, value: string) => ({
  subject,
  about,
  value,
  source: 'source/list',
});
const list = [
  { source: { id: 'source/list', title: 'List', published: '2024-01-01' } },
  claim('company/b', 'headquarteredIn', 'country/jp'),
  claim('company/a', 'headquarteredIn', 'country/jp'),
  claim('country/jp', 'dependencyOf', 'country/us'),
  claim('policy/act', 'jurisdictions', 'country/jp'),
  claim('policy/act', 'affects', 'country/jp'),
  claim('investment/y', 'hosts', 'country/jp'),
  claim('investment/x', 'hosts', 'country/jp'),
  claim('investment/x', 'investors', 'country/jp'),
];

interface Page {
  readonly edges: readonly { readonly link: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe.each(storesUnderTest())('the order of neighbours on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const page = async (args: string): Promise<Page> => {
    const { country } = await asked(
      `{ country(id: "country/jp") { neighbours(${args}) { edges { link node { id } } pageInfo { hasNextPage endCursor } } } }`,
    );
    return (country as { neighbours: Page }).neighbours;
  };
  const bring = () => importInto(world.store, [files.write('list.jsonl', list)]);

  test('is that of its links, with what was done before who did it, and then by id', async () => {
    expect((await bring()).problems).toEqual([]);
    const { edges } = await page('first: 20');
    expect(edges.map(({ link, node }) => `${link} ${node.id}`)).toEqual([
      'dependencyOf country/us',
      'investmentsMade investment/x',
      'investments investment/x',
      'investments investment/y',
      'policies policy/act',
      'affectedBy policy/act',
      'companies company/a',
      'companies company/b',
    ]);
    const { country } = await asked('{ country(id: "country/jp") { links { link } } }');
    const links = (country as { links: { link: string }[] }).links.map(({ link }) => link);
    expect([...new Set(edges.map(({ link }) => link))]).toEqual(links);
    expect(links).toEqual(
      graph.kind('Country')?.hops.flatMap(({ field }) => links.filter((l) => l === field)),
    );
  });

  test('is kept by pages of any size, over all links or some', async () => {
    await bring();
    for (const links of ['', ', links: ["companies", "investments"]', ', links: ["investments"]'])
      for (const first of [1, 2, 3]) {
        const found: string[] = [];
        for (let after = ''; ; ) {
          const { edges, pageInfo } = await page(`first: ${first}${links}${after}`);
          found.push(...edges.map(({ link, node }) => `${link} ${node.id}`));
          if (!pageInfo.hasNextPage) break;
          after = `, after: "${pageInfo.endCursor}"`;
        }
        const { edges } = await page(`first: 20${links}`);
        expect(found).toEqual(edges.map(({ link, node }) => `${link} ${node.id}`));
      }
  });

  test('has no place for a cursor of a link that is not asked for', async () => {
    await bring();
    const { pageInfo } = await page('first: 1, links: ["companies"]');
    const { errors } = await ask(
      { ...asks, store: world.store },
      `{ country(id: "country/jp") { neighbours(links: ["investments"], after: "${pageInfo.endCursor}") { totalCount } } }`,
    );
    expect(errors?.map(({ message }) => message)).toEqual(['after is not a cursor of these links.']);
  });
});
