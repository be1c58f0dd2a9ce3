import { afterAll, beforeAll, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type TestServer, testServer } from '../support/server.ts';

const files = scratchFiles();
const paper = files.write('paper.jsonl', [
  { source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } },
  { subject: 'company/a', about: 'headquarteredIn', value: 'country/jp', source: 'source/paper' },
  { subject: 'company/b', about: 'headquarteredIn', value: 'country/jp', source: 'source/paper' },
]);
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_AS_OF_VIEWS: '2' });
  await importFiles([paper], { store: await server.ready, ontology: graph });
});
afterAll(async () => {
  await server.close();
  files.remove();
});

const answer = async (query: string) => (await server.post({ query })).json();
const company = (day: string, alias = 'company') =>
  `${alias}: company(id: "company/a", asOf: "${day}") { headquarteredIn { id } }`;

test('an operation may ask about as many days as are kept, and not one more', async () => {
  expect(
    await answer(
      `{ ${company('2024-02-29', 'a')} ${company('2024-03-01', 'b')} ${company('2024-03-01', 'c')} }`,
    ),
  ).toEqual({
    data: {
      a: null,
      b: { headquarteredIn: { id: 'country/jp@2024-03-01' } },
      c: { headquarteredIn: { id: 'country/jp@2024-03-01' } },
    },
  });
  const days = ['2024-03-01', '2024-03-02', '2024-03-03'].map((day, n) => company(day, `d${n}`));
  expect(await answer(`{ ${days.join(' ')} }`)).toMatchObject({
    errors: [{ path: ['d2'], extensions: { code: 'TOO_EXPENSIVE' } }],
  });
});

test('a day holds what was known then, of imports that came after it was asked for too', async () => {
  const more = files.write('more.jsonl', [
    { source: { id: 'source/more', title: 'More', published: '2024-04-01' } },
    { subject: 'company/c', about: 'headquarteredIn', value: 'country/jp', source: 'source/more' },
  ]);
  await importFiles([more], { store: await server.ready, ontology: graph });
  const others = (day: string) => `{ company(id: "company/c", asOf: "${day}") { headquarteredIn { id } } }`;
  expect(await answer(others('2024-03-31'))).toEqual({ data: { company: null } });
  expect(await answer(others('2024-04-01'))).toEqual({
    data: { company: { headquarteredIn: { id: 'country/jp@2024-04-01' } } },
  });
  expect(await answer(`{ ${company('2024-03-31')} }`)).toEqual({
    data: { company: { headquarteredIn: { id: 'country/jp@2024-03-31' } } },
  });
});

test('what is not a day is refused', async () => {
  expect(await answer('{ company(id: "company/a", asOf: "March") { id } }')).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});
