import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLists } from '../../../../src/answers/paths/search/best-paths.ts';
import type { PathLink } from '../../../../src/answers/paths/search/path-link.ts';
import type { PathLimits, PathQuery } from '../../../../src/answers/paths/search/path-query.ts';
import { type PathGraph, searchPaths } from '../../../../src/answers/paths/search/search-paths.ts';

const wide: PathLimits = { hubLinks: 1000, fanOut: 1000, linksMax: 10_000, triesMax: 100_000 };
const query: PathQuery = { from: 'a', to: 'b', maxHops: 4, first: 5, throughHubs: false };

/** A link for each `a-b` or `a-b:weight`; every end is an entity. */
function world(...texts: readonly string[]): readonly PathLink[] {
  return texts.map((text, i) => {
    const [pair = '', weight = '5'] = text.split(':');
    const [from = '', to = ''] = pair.split('-');
    return { type: `T${i}`, from, to, weight, claims: [] };
  });
}

interface Watched extends PathGraph {
  readonly calls: { readonly ids: readonly string[]; readonly left: number; readonly links: number }[];
}

/** The graph of some links, which remembers what it was asked and keeps to the fan-out. */
function graphOf(links: readonly PathLink[], { fanOut }: PathLimits, extra: readonly string[] = []): Watched {
  const ids = new Set([...links.flatMap(({ from, to }) => [from, to]), ...extra]);
  const of = (id: string) => links.filter(({ from, to }) => from === id || to === id);
  const calls: Watched['calls'] = [];
  return {
    calls,
    links: async ({ ids: asked, left }) => {
      const found = asked.map((id) =>
        ids.has(id) ? { links: of(id).slice(0, fanOut), cut: of(id).length > fanOut } : null,
      );
      calls.push({ ids: asked, left, links: found.flatMap((one) => one?.links ?? []).length });
      return found;
    },
    degrees: async (asked) => asked.map((id) => of(id).length),
  };
}

/** Every simple path, found one step at a time, and put into the order that is promised. */
function bruteForce(links: readonly PathLink[], wanted: PathQuery, hubLinks: number): readonly string[][] {
  const degree = (id: string) => links.filter(({ from, to }) => from === id || to === id).length;
  const weightBetween = (a: string, b: string) =>
    links
      .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      .map(({ weight }) => weight)
      .sort()[0];
  const all = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const found: { ids: string[]; worst: string }[] = [];
  const walk = (ids: string[], worst: string): void => {
    const last = ids.at(-1) ?? '';
    if (last === wanted.to) return void found.push({ ids, worst });
    if (ids.length > wanted.maxHops) return;
    if (ids.length > 1 && !wanted.throughHubs && degree(last) > hubLinks) return;
    for (const other of all) {
      const weight = weightBetween(last, other);
      if (weight !== undefined && !ids.includes(other))
        walk([...ids, other], weight > worst ? weight : worst);
    }
  };
  walk([wanted.from], '');
  return found
    .sort(
      (x, y) =>
        x.ids.length - y.ids.length ||
        (x.worst < y.worst ? -1 : x.worst > y.worst ? 1 : compareLists(x.ids, y.ids)),
    )
    .slice(0, wanted.first)
    .map(({ ids }) => ids);
}

const names = 'abcdefgh'.split('');
const anyLinks = fc
  .array(
    fc.record({
      type: fc.constantFrom('S', 'T'),
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      weight: fc.constantFrom('1', '2', '3', '~'),
    }),
    { maxLength: 22 },
  )
  .map((links) => [
    ...new Map(links.map((l) => [`${l.type}${l.from}${l.to}`, { ...l, claims: [] }])).values(),
  ])
  .map((links) => links.filter(({ from, to }) => from !== to));
const anyQuery = fc.record({
  from: fc.constant('a'),
  to: fc.constant('b'),
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 12 }),
  throughHubs: fc.boolean(),
});
const anyLimits = fc.record({
  hubLinks: fc.integer({ min: 1, max: 8 }),
  fanOut: fc.integer({ min: 1, max: 10 }),
  linksMax: fc.integer({ min: 1, max: 40 }),
  triesMax: fc.integer({ min: 1, max: 200 }),
});

describe('the search of paths', () => {
  test('finds what trying everything finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLinks,
        anyQuery,
        fc.integer({ min: 1, max: 8 }),
        async (links, wanted, hubLinks) => {
          const limits = { ...wide, hubLinks };
          const { paths, bounds } = await searchPaths(wanted, graphOf(links, limits), limits);
          expect(paths).toEqual(bruteForce(links, wanted, hubLinks));
          expect(bounds.filter((bound) => bound !== 'HUBS')).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('says so whenever a bound may have kept a path out, and stays within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(anyLinks, anyQuery, anyLimits, async (links, wanted, limits) => {
        const graph = graphOf(links, limits);
        const { paths, bounds } = await searchPaths(wanted, graph, limits);
        if (bounds.length === 0) expect(paths).toEqual(bruteForce(links, wanted, Infinity));
        const simple = bruteForce(links, { ...wanted, throughHubs: true, first: Infinity }, Infinity);
        for (const path of paths) expect(simple).toContainEqual(path);
        expect(graph.calls.length).toBeLessThanOrEqual(Math.ceil(wanted.maxHops / 2));
        const read = graph.calls.reduce((sum, call) => sum + call.links, 0);
        expect(read).toBeLessThanOrEqual(limits.linksMax + 2 * limits.fanOut);
      }),
      { numRuns: 1500 },
    );
  });

  test('does not depend on the order in which links are read', async () => {
    await fc.assert(
      fc.asyncProperty(anyLinks, anyQuery, async (links, wanted) => {
        const there = await searchPaths(wanted, graphOf(links, wide), wide);
        const turned = await searchPaths(wanted, graphOf([...links].reverse(), wide), wide);
        expect(turned.paths).toEqual(there.paths);
      }),
    );
  });

  test('prefers the shorter path, then the one whose weakest step is stronger, then ids', async () => {
    const links = world('a-x:1', 'x-y:1', 'y-b:1', 'a-w:3', 'w-b:1', 'a-v:1', 'v-b:2', 'a-u:2', 'u-b:2');
    const { paths } = await searchPaths(query, graphOf(links, wide), wide);
    expect(paths.map((ids) => ids.join(''))).toEqual(['aub', 'avb', 'awb', 'axyb']);
  });

  test('takes the stronger of two links between the same two, and keeps the other', async () => {
    const links = world('a-b:2', 'b-a:1');
    const { paths, known } = await searchPaths(query, graphOf(links, wide), wide);
    expect(paths).toEqual([['a', 'b']]);
    expect(known.between('a', 'b').map(({ weight }) => weight)).toEqual(['1', '2']);
  });

  test('does not pass through a hub with one link too many, unless it is asked to', async () => {
    const links = world('a-h', 'h-b', 'h-1', 'h-2');
    const at = (hubLinks: number) => ({ ...wide, hubLinks });
    const ask = (hubLinks: number, throughHubs = false) =>
      searchPaths({ ...query, throughHubs }, graphOf(links, at(hubLinks)), at(hubLinks));
    expect(await ask(4)).toMatchObject({ paths: [['a', 'h', 'b']], bounds: [] });
    expect(await ask(3)).toMatchObject({ paths: [], bounds: ['HUBS'] });
    expect(await ask(3, true)).toMatchObject({ paths: [['a', 'h', 'b']], bounds: [] });
  });

  test('goes on from ends that are hubs themselves', async () => {
    const links = world('a-x', 'x-b', 'a-1', 'a-2', 'b-3', 'b-4');
    const limits = { ...wide, hubLinks: 2 };
    const { paths } = await searchPaths(query, graphOf(links, limits), limits);
    expect(paths).toEqual([['a', 'x', 'b']]);
  });

  test('reads no more links of an end than the fan-out, and says so', async () => {
    const links = world('a-1', 'a-2', 'a-3', 'a-x', 'x-b');
    const at = (fanOut: number) => ({ ...wide, fanOut });
    const ask = (fanOut: number) =>
      searchPaths({ ...query, maxHops: 2 }, graphOf(links, at(fanOut)), at(fanOut));
    expect(await ask(4)).toMatchObject({ paths: [['a', 'x', 'b']], bounds: [] });
    expect(await ask(3)).toMatchObject({ paths: [], bounds: ['FAN_OUT'] });
  });

  test('sees from the one end what the fan-out hides at the other', async () => {
    const links = world('a-1', 'a-2', 'a-3', 'a-b');
    const limits = { ...wide, fanOut: 3 };
    const { paths } = await searchPaths({ ...query, maxHops: 1 }, graphOf(links, limits), limits);
    expect(paths).toEqual([['a', 'b']]);
  });

  test('ends where the next links would be too many, and says so', async () => {
    const links = world('a-x', 'x-y', 'y-z', 'z-b');
    const at = (linksMax: number) => ({ ...wide, linksMax });
    const long = { ...query, maxHops: 4 };
    expect(await searchPaths(long, graphOf(links, at(4)), at(4))).toMatchObject({
      paths: [['a', 'x', 'y', 'z', 'b']],
      bounds: [],
    });
    expect(await searchPaths(long, graphOf(links, at(1)), at(1))).toMatchObject({
      paths: [],
      bounds: ['LINKS'],
    });
  });

  test('ends after as many tries as are allowed, and says so', async () => {
    const links = world('a-x', 'x-b');
    const at = (triesMax: number) => ({ ...wide, triesMax });
    expect(await searchPaths(query, graphOf(links, at(2)), at(2))).toMatchObject({ bounds: [] });
    expect(await searchPaths(query, graphOf(links, at(1)), at(1))).toMatchObject({
      paths: [],
      bounds: ['TRIES'],
    });
  });

  test('finds nothing where an end is missing', async () => {
    const graph = graphOf(world('a-x'), wide);
    expect(await searchPaths(query, graph, wide)).toMatchObject({ paths: [], bounds: [] });
    expect(graph.calls).toHaveLength(1);
  });

  test('asks no further once there are enough paths', async () => {
    const graph = graphOf(world('a-b', 'a-x', 'x-y', 'y-b'), wide);
    await searchPaths({ ...query, first: 1, maxHops: 6 }, graph, wide);
    expect(graph.calls.map(({ ids }) => ids)).toEqual([['a', 'b']]);
  });

  test.each([
    [1, [0]],
    [2, [0]],
    [3, [1, 0]],
    [4, [2, 0]],
    [5, [3, 1, 0]],
  ])('says of each level how many hops may be left after it: %d', async (maxHops, expected) => {
    const graph = graphOf(world('a-s', 's-t', 't-u', 'u-v', 'v-w', 'w-b'), wide);
    await searchPaths({ ...query, maxHops }, graph, wide);
    expect(graph.calls.map(({ left }) => left)).toEqual(expected);
  });
});
