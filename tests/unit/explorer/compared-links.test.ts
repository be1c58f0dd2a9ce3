import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { linkPages } from '../../../explorer/src/graphql/link-pages.ts';
import {
  type AskPages,
  gatherLinked,
  mostOfLink,
} from '../../../explorer/src/views/compare/gather-linked.ts';
import { linkedParts } from '../../../explorer/src/views/compare/linked-parts.ts';
import { comparedLinks, linkRows, sharedIds } from '../../../explorer/src/views/compare/rows-of.ts';

const root = join(import.meta.dirname, '../../..');

const nodeOf = (id: string) => ({ id, name: `Name of ${id}` });
const numbered = (link: string, count: number) => Array.from({ length: count }, (_, at) => `${link}/${at}`);

/** Answers a hundred at a time, and counts its turns and the questions in each. */
function serverOf(known: Readonly<Record<string, readonly string[]>>) {
  const questions: string[][] = [];
  const ask: AskPages = async (wanted) => {
    questions.push(wanted.map(({ link }) => link));
    return Object.fromEntries(
      wanted.map(({ link, after }) => {
        const all = known[link] ?? [];
        const end = Math.min(Number(after ?? 0) + 100, all.length);
        return [
          link,
          {
            nodes: all.slice(Number(after ?? 0), end).map(nodeOf),
            pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
          },
        ];
      }),
    );
  };
  const links = Object.entries(known).map(([link, ids]) => ({ link, count: ids.length }));
  return { ask, links, questions };
}

const gather = (links: Parameters<typeof gatherLinked>[0], ask: AskPages) =>
  gatherLinked(links, ask, () => false);

const sizes = (linked: Awaited<ReturnType<typeof gatherLinked>>) =>
  linked.map(({ link, count, nodes, whole }) => [link, count, nodes.length, whole]);

describe('what is compared of the links of an entity', () => {
  it('is all that they lead to, a page of every link in each turn', async () => {
    const { ask, links, questions } = serverOf({ policies: numbered('policy', 250), people: ['person/a'] });
    expect(sizes(await gather(links, ask))).toEqual([
      ['policies', 250, 250, true],
      ['people', 1, 1, true],
    ]);
    expect(questions).toEqual([['policies', 'people'], ['policies'], ['policies']]);
  });

  it('ends at a bound, with how many there are', async () => {
    const { ask, links } = serverOf({ policies: numbered('policy', mostOfLink + 1) });
    expect(sizes(await gather(links, ask))).toEqual([['policies', mostOfLink + 1, mostOfLink, false]]);
    const rows = linkRows([await gather(links, ask)], new Set());
    expect(rows[0]?.cells[0]?.[0]).toMatchObject({ count: mostOfLink + 1 });
  });

  it('is known in part where a later page could not be answered', async () => {
    const { ask, links } = serverOf({ policies: numbered('policy', 250) });
    const broken: AskPages = (wanted) => (wanted[0]?.after === '200' ? Promise.resolve(null) : ask(wanted));
    expect(sizes(await gather(links, broken))).toEqual([['policies', 250, 200, false]]);
  });

  it('is not known, yet counted, where the first page could not be answered', async () => {
    const { links } = serverOf({ policies: numbered('policy', 250) });
    const rows = linkRows([await gather(links, () => Promise.resolve(null))], new Set());
    expect(rows[0]?.cells[0]).toEqual([{ nodes: [], count: 250 }]);
  });

  it('is asked for no longer than it is of interest', async () => {
    const { ask, links, questions } = serverOf({ policies: numbered('policy', 950) });
    const linked = await gatherLinked(links, ask, () => questions.length === 3);
    expect(questions).toHaveLength(3);
    expect(sizes(linked)).toEqual([['policies', 950, 300, false]]);
  });

  it('has once what a link held to several times', async () => {
    const { ask, links } = serverOf({ people: ['person/a', 'person/b', 'person/a'] });
    const rows = linkRows([await gather(links, ask)], new Set());
    expect(rows[0]?.cells[0]?.[0]).toMatchObject({
      count: 2,
      nodes: [nodeOf('person/a'), nodeOf('person/b')],
    });
  });

  it('is in common wherever it stands in either list, and is listed first', async () => {
    const one = serverOf({ policies: [...numbered('policy', 250), 'policy/common'] });
    const other = serverOf({ affectedBy: ['policy/zero', 'policy/common'] });
    const columns = [await gather(one.links, one.ask), await gather(other.links, other.ask)];
    const shared = sharedIds(columns);
    expect([...shared]).toEqual(['policy/common']);
    const first = linkRows(columns, shared).map(({ cells }) => cells.map(([cell]) => cell?.nodes[0]?.id));
    expect(first).toEqual([
      ['policy/common', undefined],
      [undefined, 'policy/common'],
    ]);
  });

  it('leaves out what has lines of its own: figures, and the reasons for what it does', () => {
    const links = [
      { link: 'policies', count: 1, kinds: ['POLICY' as const] },
      { link: 'observations', count: 1, kinds: ['OBSERVATION' as const] },
      { link: 'observationsAsCounterpart', count: 1, kinds: ['OBSERVATION' as const] },
      { link: 'rationales', count: 1, kinds: ['RATIONALE' as const] },
      { link: 'holdsRationales', count: 1, kinds: ['RATIONALE' as const] },
    ];
    expect(comparedLinks({ links }).map(({ link }) => link)).toEqual(['policies', 'holdsRationales']);
  });

  it('is asked by valid questions, each page behind its own cursor', () => {
    const schema = buildSchema(readFileSync(join(root, 'schema/printed/schema.graphql'), 'utf8'));
    const wanted = [
      { link: 'policies', after: null },
      { link: 'companies', after: 'c' },
    ];
    const { document, cursors } = linkPages('ComparedLinks', linkedParts, wanted, 100);
    expect(validate(schema, document)).toEqual([]);
    expect(print(document)).toContain(
      'companies: neighbours(links: ["companies"], first: 100, after: $after1)',
    );
    expect(cursors).toEqual({ after1: 'c' });
  });
});
