import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { Statement } from '../../src/shapes/index.ts';
import { listOf } from '../../src/store/cell.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { dbHits } from '../support/db-hits.ts';
import { type Filling, fill } from '../support/fill.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';
import { toy } from '../support/toy-ontology.ts';

const limits = { ...defaultLimits, pathHubLinks: 20, pathFanOut: 50 };
const schema = buildSchema(toy, limits);
const half = 2_000;

/** Pupils of maker/hub, each with a link and a claim about it. */
function pupils(from: number, to: number): Filling {
  const taught = Array.from({ length: to - from + 1 }, (_, i) => ({
    pupil: `maker/pupil-${from + i}`,
    claim: `claim/${from + i}`,
  }));
  return {
    links: taught.map(({ pupil, claim }) => ({
      ...teaches(pupil, 'maker/hub'),
      columns: { claims: [claim] },
    })),
    claims: taught.map(({ pupil, claim }) => ({
      id: claim,
      subject: pupil,
      source: 'source/s',
      object: 'maker/hub',
      columns: {
        about: 'teacher',
        basis: 'REPORTED',
        group: `${pupil} teacher maker/hub`,
        rank: 'NORMAL',
        shown: true,
        source: 'source/s',
        strength: '114-1-x',
        text: 'maker/hub',
      },
    })),
  };
}
const teaches = (from: string, to: string) => ({ from, field: 'teacher', to });

/** maker/a and maker/b have one thing in common, and a teacher whom thousands share; maker/z is the last of those by id. */
const answer: Filling = {
  links: [
    ...['a', 'b', 'z'].map((name) => teaches(`maker/${name}`, 'maker/hub')),
    ...['a', 'b'].map((name) => ({ from: 'widget/both', field: 'makers', to: `maker/${name}` })),
  ],
};

/** How many links came back. */
const linksIn = (rows: readonly Row[]): number =>
  listOf(rows[0]?.links).reduce<number>((sum, node) => sum + listOf(listOf(node)[1]).length, 0);

/** What a question cost: the statements, and how many links came back. */
async function costOf(store: Store, question: string) {
  const sent: Statement[] = [];
  const links: number[] = [];
  const read: Store['read'] = async (asked, options) => {
    const rows = await store.read(asked, options);
    sent.push(asked);
    links.push(asked.name === 'pathLinks' ? linksIn(rows) : 0);
    return rows;
  };
  const result = await ask({ schema, ontology: toy, store: { ...store, read }, limits }, question);
  return { result, sent, links, names: sent.map(({ name }) => name) };
}

const around = '{ paths(from: "maker/a", to: "maker/b") { nodes { id } bounds } }';
const atHub = '{ paths(from: "maker/hub", to: "maker/z", first: 1, maxHops: 1) { nodes { id } bounds } }';
const through = '{ paths(from: "maker/a", to: "maker/b", throughHubs: true) { nodes { id } bounds } }';
const questions = [around, atHub, through];

describe.each(storesUnderTest())('paths beside a hub on $name', ({ name, open }) => {
  let under: StoreUnderTest;
  const once: Awaited<ReturnType<typeof costOf>>[] = [];
  const twice: typeof once = [];
  const hits: (readonly number[])[] = [];

  beforeAll(async () => {
    under = await open(toy);
    const write = (filling: Filling) => fill(under.store, filling, toy);
    const measure = async (costs: typeof once) => {
      for (const question of questions) costs.push(await costOf(under.store, question));
      const address = name === 'neo4j' ? inject('neo4j') : null;
      if (address !== null) hits.push(await dbHits(address, costs[0]?.sent ?? []));
    };
    await write(answer);
    await write(pupils(1, half));
    await measure(once);
    await write(pupils(half + 1, 2 * half));
    await measure(twice);
  });
  afterAll(() => under.destroy());

  test('the answer does not pass the hub, and says so', () => {
    const paths = [{ nodes: ['maker/a', 'widget/both', 'maker/b'].map((id) => ({ id })), bounds: ['HUBS'] }];
    expect(once[0]?.result).toMatchObject({
      data: { paths },
      extensions: { bounds: [{ path: 'paths', bounds: ['HUBS'] }] },
    });
  });

  test('an end that is a hub is read within its fan-out', () => {
    expect(once[1]?.result.data?.paths).toEqual([
      { nodes: [{ id: 'maker/hub' }, { id: 'maker/z' }], bounds: ['FAN_OUT'] },
    ]);
    // Fifty and one more of the hub, which tells that there are others, and the one of maker/z.
    expect(once[1]?.links).toEqual([52, 0]);
  });

  test('asked for, paths pass through the hub', () => {
    expect(once[2]?.result.data?.paths).toContainEqual({
      nodes: ['maker/a', 'maker/hub', 'maker/b'].map((id) => ({ id })),
      bounds: ['FAN_OUT'],
    });
  });

  test('twice as many links of the hub cost the same statements and the same rows', () => {
    expect(twice.map(({ names }) => names)).toEqual(once.map(({ names }) => names));
    expect(twice.map(({ links }) => links)).toEqual(once.map(({ links }) => links));
    expect(twice.map(({ result }) => result)).toEqual(once.map(({ result }) => result));
    expect(once[0]?.names).toEqual(['pathLinks']);
  });

  test.runIf(name === 'neo4j')('and Neo4j touches no more of its store', () => {
    expect(hits[0]?.length).toBeGreaterThan(0);
    expect(hits[1]).toEqual(hits[0]);
  });
});
