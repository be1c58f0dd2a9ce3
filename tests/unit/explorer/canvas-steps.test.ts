import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../explorer/src/address/graph-address.ts';
import { addIds, applyStep, type Means } from '../../../explorer/src/views/canvas/load/apply-step.ts';
import { createLinkIndex } from '../../../explorer/src/views/canvas/load/link-index.ts';
import {
  emptyPicture,
  type Picture,
  type Point,
  reached,
} from '../../../explorer/src/views/canvas/model/picture.ts';
import { canvasEdge } from './drawing-of.ts';

/** A graph that the fake server below knows: links from the first to the second, by the name that each end has for them. */
type Known = readonly (readonly [from: string, field: string, to: string, back: string])[];

const typeOf = (id: string): string => id.split('/')[0]?.toUpperCase() ?? '';
const entityOf = (id: string) => ({ __typename: typeOf(id), id, kind: typeOf(id), name: `Name of ${id}` });

/** A claim of a link, by what it is about. */
const claimOf = (about: string) => ({ id: '', about, qualifiers: [] });

/** What a server would answer, and how often it was asked. */
function meansFor(known: Known): Means & { readonly asked: string[] } {
  const asked: string[] = [];
  const links = (id: string) =>
    known
      .flatMap(([from, field, to, back]) => [
        ...(from === id ? [{ link: field, forward: true, other: to, field }] : []),
        ...(to === id ? [{ link: back, forward: false, other: from, field }] : []),
      ])
      .sort((a, b) => (a.link + a.other < b.link + b.other ? -1 : 1))
      .map(({ link, forward, other, field }) => ({
        link,
        forward,
        node: entityOf(other),
        claims: [claimOf(field)],
      }));
  const ids = new Set(known.flatMap(([from, , to]) => [from, to]));
  const answers: Record<string, (variables: Record<string, unknown>) => unknown> = {
    Around: ({ ids: wanted }) => ({
      nodes: (wanted as string[]).map((id) => {
        const all = links(id);
        return ids.has(id)
          ? { ...entityOf(id), neighbours: { totalCount: all.length, edges: all.slice(0, 100) } }
          : null;
      }),
    }),
    Expansion: ({ id, links: by, first, after }) => {
      const all = links(String(id)).filter(({ link }) => by === null || (by as string[]).includes(link));
      const start = after === null ? 0 : Number(after);
      const end = start + Number(first);
      return {
        entity: {
          id,
          neighbours: {
            pageInfo: { hasNextPage: end < all.length, endCursor: String(Math.min(end, all.length)) },
            edges: all.slice(start, end),
          },
        },
      };
    },
    GraphPaths: ({ from, to }) => ({
      paths: [
        {
          nodes: [entityOf(String(from)), entityOf('rationale/r'), entityOf(String(to))],
          steps: [
            {
              link: 'holds',
              forward: false,
              from: entityOf(String(from)),
              to: entityOf('rationale/r'),
              claims: [claimOf('heldBy')],
            },
            {
              link: 'because',
              forward: true,
              from: entityOf('rationale/r'),
              to: entityOf(String(to)),
              claims: [claimOf('because')],
            },
          ],
        },
      ],
    }),
  };
  let spot = 0;
  return {
    asked,
    lang: 'en',
    links: createLinkIndex(),
    ask: async (query, variables) => {
      const operation = query.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const name = operation && 'name' in operation ? (operation.name?.value ?? '') : '';
      asked.push(name);
      // The fake knows the shapes of the documents; the types of them are the server's to keep.
      return (answers[name]?.({ ...variables }) ?? null) as never;
    },
    place: async (_, fresh) => new Map(fresh.map((id) => [id, { x: spot++, y: 0 }])),
    tidy: async ({ nodes }) =>
      new Map([...nodes.keys()].map((id, i): [string, Point] => [id, { x: -i, y: 1 }])),
  };
}

const policies = Array.from({ length: 45 }, (_, i) => `policy/p${String(i).padStart(2, '0')}`);
const japan: Known = [
  ...policies.map((id) => [id, 'jurisdictions', 'country/jp', 'policies'] as const),
  ['company/oracle', 'headquarteredIn', 'country/us', 'companies'],
  ['rationale/r', 'because', 'policy/p00', 'citedBy'],
  ['rationale/r', 'heldBy', 'company/oracle', 'holds'],
];
const run = async (means: Means, ids: readonly string[], steps: readonly Step[]): Promise<Picture> => {
  let picture = await addIds(emptyPicture, ids, means);
  for (const step of steps) picture = await applyStep(picture, step, means);
  return picture;
};
const more = (upTo: number, link: string | null = 'policies'): Step => ({
  does: 'expand',
  id: 'country/jp',
  link,
  upTo,
});

describe('the steps of a canvas', () => {
  it('begin with entities that have names, kinds and the number of their links', async () => {
    const { nodes } = await run(meansFor(japan), ['country/jp', 'nothing/here'], []);
    expect([...nodes.values()]).toEqual([
      { id: 'country/jp', kind: 'COUNTRY', type: 'COUNTRY', name: 'Name of country/jp', links: 45 },
    ]);
  });

  it('bring neighbours a page at a time, each link as it is declared', async () => {
    const picture = await run(meansFor(japan), ['country/jp'], [more(20)]);
    expect(picture.nodes.size).toBe(21);
    expect(picture.edges.get('policy/p00~jurisdictions~country/jp')).toEqual(
      canvasEdge('policy/p00', 'jurisdictions', 'country/jp'),
    );
    expect(reached(picture, 'country/jp', 'policies')).toBe(20);
  });

  it('ask on from where they were, and end with the list', async () => {
    const means = meansFor(japan);
    const picture = await run(means, ['country/jp'], [more(20), more(40), more(200)]);
    expect(picture.nodes.size).toBe(46);
    expect(reached(picture, 'country/jp', 'policies')).toBe(45);
    expect(means.asked.filter((name) => name === 'Expansion')).toHaveLength(3);
  });

  it('add up to the same, whether pages came one by one or at once', async () => {
    const steps = await run(meansFor(japan), ['country/jp'], [more(20), more(40)]);
    const once = await run(meansFor(japan), ['country/jp'], [more(40)]);
    expect([...once.nodes.keys()]).toEqual([...steps.nodes.keys()]);
    expect([...once.at]).toEqual([...steps.at]);
    expect([...once.edges.keys()].sort()).toEqual([...steps.edges.keys()].sort());
  });

  it('count what came by all links for each of them', async () => {
    const picture = await run(meansFor(japan), ['country/jp'], [more(20, null)]);
    expect(reached(picture, 'country/jp', null)).toBe(20);
    expect(reached(picture, 'country/jp', 'policies')).toBe(20);
  });

  it('join entities that meet on the canvas, whichever came first', async () => {
    for (const ids of [
      ['company/oracle', 'country/us'],
      ['country/us', 'company/oracle'],
    ]) {
      const [first = '', second = ''] = ids;
      const picture = await run(meansFor(japan), [first], [{ does: 'add', id: second }]);
      expect([...picture.edges.keys()]).toEqual(['company/oracle~headquarteredIn~country/us']);
    }
  });

  it('leave places alone when something is added', async () => {
    const means = meansFor(japan);
    const before = await run(means, ['country/jp'], [more(20)]);
    const after = await applyStep(before, more(40), means);
    for (const [id, place] of before.at) expect(after.at.get(id)).toEqual(place);
  });

  it('add the nodes and links of a path', async () => {
    const picture = await run(
      meansFor(japan),
      ['country/jp'],
      [{ does: 'path', from: 'company/oracle', to: 'policy/p00', hops: 4, hubs: false }],
    );
    expect([...picture.nodes.keys()].sort()).toEqual([
      'company/oracle',
      'country/jp',
      'policy/p00',
      'rationale/r',
    ]);
    expect([...picture.edges.keys()].sort()).toEqual([
      'policy/p00~jurisdictions~country/jp',
      'rationale/r~because~policy/p00',
      'rationale/r~heldBy~company/oracle',
    ]);
  });

  it('pin a node where it was moved, and let it go', async () => {
    const pin: Step = { does: 'pin', id: 'country/jp', x: 7, y: -3 };
    const pinned = await run(meansFor(japan), ['country/jp'], [pin]);
    expect(pinned.at.get('country/jp')).toEqual({ x: 7, y: -3 });
    expect(pinned.pinned.has('country/jp')).toBe(true);
    const free = await applyStep(pinned, { does: 'unpin', id: 'country/jp' }, meansFor(japan));
    expect(free.pinned.size).toBe(0);
    expect(free.at.get('country/jp')).toEqual({ x: 7, y: -3 });
  });

  it('change nothing where the entity is not on the canvas', async () => {
    const picture = await run(meansFor(japan), ['country/us'], [more(20)]);
    expect([...picture.nodes.keys()]).toEqual(['country/us']);
  });
});
