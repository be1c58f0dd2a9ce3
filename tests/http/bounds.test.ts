import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { soon } from '../support/stores.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_PATH_HUB_LINKS: '1' });
  const store = await server.ready;
  const chain =
    "CREATE (a:Entity:Company {id: 'company/a'}) CREATE (b:Entity:Company {id: 'company/b'}) CREATE (c:Entity:Company {id: 'company/c'}) CREATE (a)-[:OWNS]->(b) CREATE (b)-[:OWNS]->(c)";
  await store.write((transaction) => transaction.run(statement('chain', chain, {})), soon());
});
afterAll(() => server.close());

const query = (more: string) => `{ paths(from: "company/a", to: "company/c"${more}) { length } }`;

test('an answer that a bound kept short says so beside its data', async () => {
  const response = await server.post({ query: query('') });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    data: { paths: [] },
    extensions: {
      bounds: [{ path: 'paths', bounds: ['HUBS'], message: expect.stringMatching(/throughHubs/) }],
    },
  });
});

test('a whole answer says nothing', async () => {
  const response = await server.post({ query: query(', throughHubs: true') });
  expect(await response.json()).toEqual({ data: { paths: [{ length: 2 }] } });
});
