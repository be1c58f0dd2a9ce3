import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../support/fill.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_ANSWER_FIELDS: '10000' });
  const links = Array.from({ length: 10 }, (_, i) => ({
    from: `company/firm-${i}`,
    field: 'headquarteredIn',
    to: 'country/us',
  }));
  await fill(await server.ready, { links });
});
afterAll(() => server.close());

/** From a firm to its country, to all firms there, and so on: ten times as many at every level. */
const neighbours = (levels: number) =>
  `{ company(id: "company/firm-1") { ${'headquarteredIn { companies { nodes { '.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;

const tooLarge = {
  errors: [
    {
      message: expect.stringMatching(/^The answer would have more than 10000 fields/),
      extensions: { code: 'TOO_EXPENSIVE' },
    },
  ],
};

test('lists within lists may multiply as long as the answer keeps to its bound', async () => {
  const response = await server.post({ query: neighbours(3) });
  expect((await response.text()).match(/firm/g)).toHaveLength(1000);
});

test.each([6, 12, 20])('an answer that would be too large is one error: %i levels', async (levels) => {
  expect(await (await server.post({ query: neighbours(levels) })).json()).toEqual(tooLarge);
});

test('a fragment counts wherever it is spread', async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Place { a: partOf { ...F${i + 1} } b: partOf { ...F${i + 1} } }`,
  );
  const query = `{ place(id: "place/none") { ...F0 } } ${fragments.join(' ')} fragment F40 on Place { id }`;
  expect(await (await server.post({ query })).json()).toEqual(tooLarge);
});
