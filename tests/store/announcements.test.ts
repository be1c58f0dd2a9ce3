import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { Views } from '../../src/history/views.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { asOf } from '../../src/server/as-of.ts';
import type { Announcement } from '../support/announcements/announcement.ts';
import { listPaths } from '../support/announcements/list-paths.ts';
import { readList } from '../support/announcements/read-list.ts';
import { type ConvertedList, rowsOfList } from '../support/announcements/rows-of-list.ts';
import { ask } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { articleSeeds } from '../support/seeded.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const paths = listPaths();

/** An operation asks about every day of a list. */
const limits = { ...defaultLimits, asOfViews: 10 };
const schema = buildSchema(graph, limits);
const sumOf = ({ amount }: Announcement): bigint => BigInt(amount.split(' ')[0] ?? '');

describe.runIf(paths.length > 0).each(storesUnderTest())('running lists on $name', ({ open }) => {
  const files = scratchFiles();
  const lists: readonly ConvertedList[] = paths.map((path) => rowsOfList(readList(path)));
  const days = paths.map((path) => readList(path).published);
  const [first, last] = [lists[0], lists.at(-1)];
  let under: StoreUnderTest;
  let views: Views;

  beforeAll(async () => {
    under = await open();
    const { store } = under;
    views = scratchViews(graph, limits);
    await loadSeeds(articleSeeds, { store, ontology: graph });
    const written = lists.map(({ rows }, n) => files.write(`${n}.jsonl`, rows));
    expect(await importInto(store, written)).toMatchObject({ refused: 0, problems: [] });
  });
  afterAll(async () => {
    await views.close();
    await under.destroy();
    files.remove();
  });

  const answer = async (query: string): Promise<unknown> => {
    const { store } = under;
    const { data: found, errors } = await ask(
      { schema, ontology: graph, store, limits, asOf: asOf(views, store) },
      query,
    );
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(found));
  };
  /** What the list of a day says, read by hand from the parsed list: the wholes alone. */
  const wholes = (list: ConvertedList | undefined) =>
    (list?.announcements ?? []).filter(({ partOf }) => partOf === null);
  /** Sums that lists give differently, by investment, each with the lists' sums in their order. */
  const changed = new Map(
    [...new Set(lists.flatMap((list) => wholes(list).map(({ id }) => id)))]
      .map(
        (id) =>
          [id, lists.flatMap((list) => wholes(list).find((one) => one.id === id)?.amount ?? [])] as const,
      )
      .filter(([, amounts]) => new Set(amounts).size > 1),
  );

  /** The first list that gives a sum: an edition that repeats it says the same claim. */
  const firstToSay = (id: string, amount: string | undefined) =>
    lists.find((list) => wholes(list).find((one) => one.id === id)?.amount === amount)?.source;

  test('at least forty investments have investor, amount, host and purpose', async () => {
    const found = await answer(
      '{ investments(first: 100, where: { hosts: { some: { id: { eq: "country/us" } } } }) { nodes { id purpose amount { value } hosts { nodes { id } } investors { nodes { id name } } } } }',
    );
    const { nodes } = (found as { investments: { nodes: { investors: { nodes: unknown[] } }[] } })
      .investments;
    expect(nodes.length).toBeGreaterThanOrEqual(40);
    for (const node of nodes)
      expect(node).toMatchObject({
        purpose: expect.stringMatching(/\w/),
        amount: { value: expect.stringMatching(/^\d+$/) },
        hosts: { nodes: [{ id: 'country/us' }] },
        investors: { nodes: [{ id: expect.stringContaining('company/') }, ...node.investors.nodes.slice(1)] },
      });
  });

  test('sums that changed between the days are conflicts, and the latest list is shown', async () => {
    expect(changed.size).toBeGreaterThanOrEqual(2);
    for (const [id, amounts] of changed) {
      const found = await answer(
        `{ conflicts(about: "${id}") { nodes { about shown { text source { id } } claims { text } } } }`,
      );
      const { nodes } = (found as { conflicts: { nodes: { about: string }[] } }).conflicts;
      expect(nodes.find(({ about }) => about === 'amount')).toMatchObject({
        shown: { text: `${amounts.at(-1)} EXACT`, source: { id: firstToSay(id, amounts.at(-1)) } },
      });
    }
  });

  test('each day is asked for the sums of its own list', async () => {
    for (const id of changed.keys()) {
      const fields = days.map(
        (day, n) => `d${n}: investment(id: "${id}", asOf: "${day}") { amount { value } }`,
      );
      const expected = lists.map(
        (list) =>
          wholes(list)
            .find((one) => one.id === id)
            ?.amount.split(' ')[0],
      );
      expect(await answer(`{ ${fields.join(' ')} }`)).toEqual(
        Object.fromEntries(
          expected.map((value, n) => [`d${n}`, value === undefined ? null : { amount: { value } }]),
        ),
      );
    }
  });

  test('whoInvests sums each list as it stood, its parts in their wholes', async () => {
    const where = 'where: { hosts: { some: { id: { eq: "country/us" } } } }';
    const fields = days.map(
      (day, n) => `d${n}: whoInvests(${where}, groupBy: [HOST], asOf: "${day}") { nodes { total count } }`,
    );
    const found = await answer(`{ ${fields.join(' ')} }`);
    // A company that was taken off the list was announced all the same: what is known only grows.
    const seen = new Map<string, Announcement>();
    const expected = lists.map((list, n) => {
      // One list has General Motors twice, with two sums that are equally strong: here, as above, its first one counts.
      for (const one of wholes(list).toReversed()) seen.set(one.id, one);
      const total = [...seen.values()].reduce((sum, one) => sum + sumOf(one), 0n);
      return [`d${n}`, { nodes: [{ total: String(total), count: seen.size }] }];
    });
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test('what came later is not there on the first day, and is conflict-free then', async () => {
    const fresh = wholes(last).filter(({ id }) => !wholes(first).some((one) => one.id === id));
    expect(fresh.length).toBeGreaterThan(10);
    const ids = fresh.map(({ id }) => `"${id}"`).join(', ');
    expect(
      await answer(
        `{ investments(where: { id: { in: [${ids}] } }, asOf: "${days[0]}") { totalCount } conflicts(asOf: "${days[0]}", first: 100) { nodes { subject { id } } } }`,
      ),
    ).toMatchObject({
      investments: { totalCount: 0 },
      conflicts: { nodes: expect.not.arrayContaining([{ subject: { id: [...changed.keys()][0] } }]) },
    });
  });
});
