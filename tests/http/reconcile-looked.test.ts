import { expect, test } from 'vitest';
import { head, judges } from '../support/identity-rows.ts';
import { importInto } from '../support/imports.ts';
import { answersTo, candidatesOf } from '../support/reconciliation.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { testServer } from '../support/server.ts';

/** As many firms have one name as are looked at, and one more has an identifier besides. */
const firms = Array.from({ length: 11 }, (_, at) =>
  judges('firms', `company/delta-${at}`, 'names', 'Delta@en COMMON'),
);
const numbers = Array.from({ length: 11 }, (_, at) =>
  judges('firms', `company/delta-${at}`, 'identifiers', `WIKIDATA:Q${at + 1}`),
);

/** And so is a place called. */
const place = judges('firms', 'place/delta', 'names', 'Delta@en COMMON');

/** What eleven firms of one name are to a server that looks at so many. */
async function looking(at: number, told: (url: string) => Promise<void>): Promise<void> {
  const files = scratchFiles();
  const rows = files.write('firms.jsonl', [head('firms'), ...firms, ...numbers, place]);
  const server = await testServer(
    { CUIBONO_RECONCILE_LOOKED: String(at) },
    { loadSeeds: async (store) => void (await importInto(store, [rows])) },
  );
  try {
    await server.ready;
    await told(server.url);
  } finally {
    await server.close();
    files.remove();
  }
}

const delta = { query: 'Delta', type: 'Company', limit: 25 };

test('as many namesakes as may be looked at are all candidates', async () => {
  await looking(11, async (url) => expect(await candidatesOf(url, delta)).toHaveLength(11));
});

test('of more, a fixed sample are candidates, none of them a match even where it is one alone, and an identifier misses nothing', async () => {
  await looking(10, async (url) => {
    const found = await candidatesOf(url, delta);
    expect(found).toHaveLength(10);
    expect(found.filter(({ match }) => match)).toEqual([]);
    expect(await candidatesOf(url, delta)).toEqual(found);
    for (const { value } of numbers)
      expect(await candidatesOf(url, { query: value })).toMatchObject([{ match: true }]);
  });
});

test('only entities of the wanted kinds count among those that are looked at', async () => {
  await looking(10, async (url) => {
    const rare = { query: 'Delta', type: 'Place' };
    expect(await candidatesOf(url, rare)).toMatchObject([{ id: 'place/delta', match: true }]);
    const { a, b } = await answersTo(url, { a: rare, b: delta });
    expect(a?.result.map(({ id }) => id)).toEqual(['place/delta']);
    expect(b?.result).toHaveLength(10);
  });
});

test('a query has the same candidates beside one of several words', async () => {
  await looking(10, async (url) => {
    const any = { query: 'Delta', limit: 25 };
    const { a } = await answersTo(url, { a: any, b: { query: 'Delta Holding Group' } });
    expect(await candidatesOf(url, any)).toEqual(a?.result);
  });
});

test('fewer than ten are not allowed to be looked at', async () => {
  await expect(testServer({ CUIBONO_RECONCILE_LOOKED: '9' })).rejects.toThrow('CUIBONO_RECONCILE_LOOKED');
});
