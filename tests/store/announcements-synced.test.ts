import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { Views } from '../../src/history/views.ts';
import { asOf } from '../../src/server/as-of.ts';
import type { Announcement } from '../support/announcements/announcement.ts';
import { listPaths } from '../support/announcements/list-paths.ts';
import { readList } from '../support/announcements/read-list.ts';
import { type ConvertedList, rowsOfList } from '../support/announcements/rows-of-list.ts';
import { ask } from '../support/ask.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

/** Each of its days as an edition that says all. */
const paths = listPaths();

const limits = { ...defaultLimits, asOfViews: 10 };
const schema = buildSchema(graph, limits);
const list = 'dataset/us-investment-announcements';

describe.runIf(paths.length > 0).each(storesUnderTest())(
  'a running list, synced day by day, on $name',
  ({ open }) => {
    const files = scratchFiles();
    const lists: readonly ConvertedList[] = paths.map((path) => rowsOfList(readList(path)));
    const days = paths.map((path) => readList(path).published);
    const idsOf = (of: ConvertedList | undefined) => new Set((of?.announcements ?? []).map(({ id }) => id));
    const amountsOf = (of: ConvertedList, id: string): readonly string[] =>
      of.announcements
        .filter((one) => one.id === id)
        .map(({ amount }) => (amount.split(' ').length > 2 ? amount : `${amount} EXACT`));
    const last = lists.at(-1);
    let under: StoreUnderTest;
    let views: Views;

    beforeAll(async () => {
      under = await open();
      views = scratchViews(graph, limits);
      for (const [n, { rows }] of lists.entries())
        await syncInto(under.store, files.write(`${n}.jsonl`, rows), list);
    });
    afterAll(async () => {
      await views.close();
      await under.destroy();
      files.remove();
    });

    const answer = async (query: string): Promise<Record<string, never>> => {
      const { store } = under;
      const { data: found, errors } = await ask(
        { schema, ontology: graph, store, limits, asOf: asOf(views, store) },
        query,
      );
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(found));
    };

    test('each day has just the investments of its list, and today those of the last', async () => {
      const fields = days.map((day, n) => `d${n}: investments(asOf: "${day}") { totalCount }`);
      expect(await answer(`{ ${fields.join(' ')} now: investments { totalCount } }`)).toEqual({
        ...Object.fromEntries(lists.map((of, n) => [`d${n}`, { totalCount: idsOf(of).size }])),
        now: { totalCount: idsOf(last).size },
      });
    });

    test('every sum that changed has its history, each closed on the day of the list that says another', async () => {
      let changed = 0;
      for (const id of idsOf(last)) {
        const found = await answer(
          `{ investment(id: "${id}") { claims(about: "amount", ended: true) { nodes { text live closed firstSeen } } } }`,
        );
        const { nodes } = (found as unknown as { investment: { claims: { nodes: Said[] } } }).investment
          .claims;
        for (const { text, live, closed } of nodes) {
          const saying = lists.map((of) => amountsOf(of, id).includes(text));
          expect(live, `${id} ${text}`).toBe(saying.at(-1));
          expect(closed, `${id} ${text}`).toBe(live ? null : days[saying.lastIndexOf(true) + 1]);
        }
        if (nodes.length > 1) changed += 1;
      }
      expect(changed).toBeGreaterThanOrEqual(2);
    });

    test('nothing is counted twice: the total is that of the wholes of the last list', async () => {
      const wholes = new Map<string, Announcement>();
      for (const one of last?.announcements ?? [])
        if (one.partOf === null && !wholes.has(one.id)) wholes.set(one.id, one);
      const total = [...wholes.values()].reduce(
        (sum, { amount }) => sum + BigInt(amount.split(' ')[0] ?? ''),
        0n,
      );
      expect(await answer('{ whoInvests(groupBy: [HOST]) { nodes { total count } } }')).toEqual({
        whoInvests: { nodes: [{ total: String(total), count: wholes.size }] },
      });
    });

    test('what is told of its editions adds up', async () => {
      const found = await answer(
        `{ dataset(id: "${list}") { editions { nodes { id coverage says { totalCount } } } } }`,
      );
      const { nodes } = (found as unknown as { dataset: { editions: { nodes: Edition[] } } }).dataset
        .editions;
      expect(nodes.map(({ id }) => id).sort()).toEqual(lists.map(({ source }) => source).sort());
      for (const { id, says } of nodes) {
        const of = lists.find(({ source }) => source === id);
        const distinct = new Set(of?.rows.slice(1).map((row) => JSON.stringify({ ...row, locator: null })));
        expect(says.totalCount, id).toBe(distinct.size);
      }
    });
  },
);

interface Said {
  readonly text: string;
  readonly live: boolean;
  readonly closed: string | null;
}

interface Edition {
  readonly id: string;
  readonly says: { readonly totalCount: number };
}
