import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../support/fill.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    CUIBONO_ANSWER_FIELDS: '10000',
    CUIBONO_COST_MAX: '1000000000',
    CUIBONO_ALIASES_MAX: '100',
  });
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

test('an answer that would be too large is one error', async () => {
  expect(await (await server.post({ query: neighbours(6) })).json()).toEqual(tooLarge);
});

const tooDear = {
  errors: [
    {
      message: expect.stringMatching(/^The operation may cost (\d+|more than can be counted), most of it by/),
      extensions: { code: 'TOO_EXPENSIVE' },
    },
  ],
};

test.each([12, 20])(
  'what could never be small is refused before it is executed: %i levels',
  async (levels) => {
    expect(await (await server.post({ query: neighbours(levels) })).json()).toEqual(tooDear);
  },
);

test('a fragment counts wherever it is spread', async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Place { a: partOf { ...F${i + 1} } b: partOf { ...F${i + 1} } }`,
  );
  const query = `{ place(id: "place/none") { ...F0 } } ${fragments.join(' ')} fragment F40 on Place { id }`;
  expect(await (await server.post({ query })).json()).toEqual(tooDear);
});

test('an answer of more bytes than may be sent is one error, introspection included, whether its operation is known or not', async () => {
  const small = await testServer({ CUIBONO_ANSWER_BYTES: '1000' });
  await small.ready;
  const query = '{ __schema { types { name } } }';
  const tooLong = {
    errors: [
      {
        message: expect.stringMatching(/^The answer would be larger than 1000 bytes/),
        extensions: { code: 'TOO_EXPENSIVE' },
      },
    ],
  };
  for (let time = 0; time < 3; time += 1) expect(await (await small.post({ query })).json()).toEqual(tooLong);
  expect(
    (await (await small.post({ query: '{ __schema { queryType { name } } }' })).json()).errors,
  ).toBeUndefined();
  await small.close();
});
