import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client/core';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { print } from 'graphql';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  Network,
  RecordSource,
  Store as RelayStore,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { openEmptySqlite, type StoreUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const files = scratchFiles();
let world: StoreUnderTest;

const day = '2024-01-15';
const present =
  'query Present { investment(id: "investment/x") { __typename id status investors { nodes { __typename id } } } }';
const past = `query Past { investment(id: "investment/x", asOf: "${day}") { __typename id status investors { nodes { __typename id } } } }`;

beforeAll(async () => {
  world = await openEmptySqlite();
  const rows = [
    { source: { id: 'source/early', title: 'Early', published: '2024-01-01' } },
    { source: { id: 'source/late', title: 'Late', published: '2024-02-01' } },
    { subject: 'investment/x', about: 'status', value: 'ANNOUNCED', source: 'source/early' },
    { subject: 'investment/x', about: 'investors', value: 'company/a', source: 'source/early' },
    { subject: 'investment/x', about: 'status', value: 'CANCELLED', source: 'source/late' },
    { subject: 'investment/x', about: 'investors', value: 'company/b', source: 'source/late' },
  ];
  await importInto(world.store, [files.write('rows.jsonl', rows)]);
});
afterAll(async () => {
  await world.destroy();
  files.remove();
});

async function answer(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask({ schema, ontology: graph, store: world.store }, source, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** What is shown of an answer: its status and its investors, without what marks the day. */
const shown = (
  data: { investment: { status: string; investors: { nodes: { id: string }[] } } } | null | undefined,
) => [data?.investment.status, data?.investment.investors.nodes.map(({ id }) => id.replace(/@.*/, ''))];
const [now, then] = [
  ['CANCELLED', ['company/a', 'company/b']],
  ['ANNOUNCED', ['company/a']],
];

test('the cache of Apollo Client keeps a day of the past apart from the present, and refetches it as it was', async () => {
  const link = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        answer(print(query), variables).then(
          (data) => {
            observer.next({ data });
            observer.complete();
          },
          (error) => observer.error(error),
        );
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await client.query({ query: gql(present) });
  await client.query({ query: gql(past) });
  expect(shown(client.readQuery({ query: gql(present) }))).toEqual(now);
  expect(shown(client.readQuery({ query: gql(past) }))).toEqual(then);
  const { data } = await client.query<{ node: { status: string } }>({
    query: gql('query Again($id: ID!) { node(id: $id) { __typename id ... on Investment { status } } }'),
    variables: { id: `investment/x@${day}` },
  });
  expect(data?.node.status).toBe('ANNOUNCED');
  expect(shown(client.readQuery({ query: gql(present) }))).toEqual(now);
});

test('the normalised cache of urql keeps a day of the past apart from the present', async () => {
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({}), fetchExchange],
    fetch: async (_, init) => {
      const { query, variables } = JSON.parse(String(init?.body));
      return new Response(JSON.stringify({ data: await answer(query, variables) }), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });
  await client.query(present, {}).toPromise();
  await client.query(past, {}).toPromise();
  expect(shown(client.readQuery(present, {})?.data)).toEqual(now);
  expect(shown(client.readQuery(past, {})?.data)).toEqual(then);
});

test('the store of Relay keeps a day of the past apart from the present, and refetches its node as it was', async () => {
  const environment = new Environment({
    network: Network.create(async ({ text }, variables) => ({ data: await answer(text ?? '', variables) })),
    store: new RelayStore(new RecordSource()),
  });
  const bring = async (request: ConcreteRequest, variables: Readonly<Record<string, string>> = {}) => {
    const operation = createOperationDescriptor(request, variables);
    await environment.execute({ operation }).toPromise();
    return () => environment.lookup(operation.fragment).data as never;
  };
  const readNow = await bring(
    request('Present', present, [{ kind: 'Literal', name: 'id', value: 'investment/x' }]),
  );
  const readThen = await bring(
    request('Past', past, [
      { kind: 'Literal', name: 'asOf', value: day },
      { kind: 'Literal', name: 'id', value: 'investment/x' },
    ]),
  );
  expect(shown(readNow())).toEqual(now);
  expect(shown(readThen())).toEqual(then);
  // What a refetchable fragment does: it asks for its node again by the id that it knows.
  const id = (readThen() as { investment: { id: string } }).investment.id;
  const again = `query Again { investment(id: "${id}") { __typename id status investors { nodes { __typename id } } } }`;
  const readAgain = await bring(request('Again', again, [{ kind: 'Literal', name: 'id', value: id }]));
  expect(shown(readAgain())).toEqual(then);
  expect(shown(readNow())).toEqual(now);
});

/** What Relay's compiler makes of such a query. */
function request(name: string, text: string, args: readonly object[]): ConcreteRequest {
  const scalar = (field: string) => ({
    kind: 'ScalarField',
    alias: null,
    args: null,
    name: field,
    storageKey: null,
  });
  const linked = (
    field: string,
    concreteType: string,
    plural: boolean,
    selections: readonly object[],
    given: readonly object[] | null = null,
  ) => ({
    kind: 'LinkedField',
    alias: null,
    args: given,
    concreteType,
    name: field,
    plural,
    selections,
    storageKey: null,
  });
  const selections = [
    linked(
      'investment',
      'Investment',
      false,
      [
        scalar('__typename'),
        scalar('id'),
        scalar('status'),
        linked('investors', 'InvestmentInvestorsConnection', false, [
          linked('nodes', 'Company', true, [scalar('__typename'), scalar('id')]),
        ]),
      ],
      args,
    ),
  ];
  const shape = { argumentDefinitions: [], name, selections };
  // The types of Relay describe every form that its compiler writes; this is one of them.
  return {
    kind: 'Request',
    fragment: { ...shape, kind: 'Fragment', metadata: null, type: 'Query', abstractKey: null },
    operation: { ...shape, kind: 'Operation' },
    params: { cacheID: name, id: null, metadata: {}, name, operationKind: 'query', text },
  } as unknown as ConcreteRequest;
}
