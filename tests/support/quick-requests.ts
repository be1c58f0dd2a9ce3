import type { RawRequest } from './raw-request.ts';

export const json = { 'content-type': 'application/json' };

/** A request of what `body` says, with its length in a header. */
export function posted(body: unknown, headers: Readonly<Record<string, string>> = {}): RawRequest {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    headers: { ...json, 'content-length': `${Buffer.byteLength(text)}`, ...headers },
    pieces: [text],
  };
}

export const typename = '{ __typename }';
export const both = 'query A { __typename } query B { b: __typename }';
export const byId = 'query ($id: ID!) { company(id: $id) { id name } }';
export const paged =
  'query ($first: Int = 2) { companies(first: $first) { nodes { id owns { nodes { id } } } } }';
export const strict = { accept: 'application/graphql-response+json' };
const deep = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

function list(field: string, times: number): string {
  return Array.from({ length: times }, (_, at) => `f${at}: ${field}`).join(' ');
}

export function inPieces(given: RawRequest): RawRequest {
  const text = given.pieces?.join('') ?? '';
  return { ...given, pieces: [text.slice(0, 10), text.slice(10, 20), text.slice(20)] };
}

/** Requests that are answered without Yoga once it has answered them, by what is special about each. */
export const quickRequests: readonly (readonly [string, RawRequest])[] = [
  ['a query', posted({ query: typename })],
  ['variables', posted({ query: byId, variables: { id: 'company/a' } })],
  ['another value of a variable', posted({ query: byId, variables: { id: 'company/none' } })],
  [
    'variables that are null',
    posted({ query: paged, variables: null, operationName: null, extensions: null }),
  ],
  ['a variable that is missing', posted({ query: byId })],
  ['a variable that is missing, of a strict client', posted({ query: byId }, strict)],
  ['a variable of another type', posted({ query: paged, variables: { first: 'two' } }, strict)],
  ['a variable that nobody asks for', posted({ query: typename, variables: { é: [1, { b: null }] } })],
  ['variables as deep as may be', posted({ query: typename, variables: deep(6) })],
  ['variables that are too deep', posted({ query: typename, variables: deep(7) })],
  ['one operation of several', posted({ query: both, operationName: 'B' })],
  ['texts beyond ASCII', posted({ query: byId, variables: { id: 'company/한국-é-😀' } })],
  ['introspection', posted({ query: '{ __schema { queryType { name } types { name } } }' })],
  ['an error in a field', posted({ query: '{ a: __typename company(id: "nothing") { id } }' })],
  ['a page that is too long', posted({ query: paged, variables: { first: 100_000 } })],
  ['a text that is not a cursor', posted({ query: '{ companies(after: "x") { nodes { id } } }' }, strict)],
  ['an answer that is too large', posted({ query: `{ companies { nodes { ${list('id', 400)} } } }` })],
  ['a bound that was reached', posted({ query: '{ paths(from: "company/a", to: "company/c") { length } }' })],
  ['a day of the past', posted({ query: '{ company(id: "company/a", asOf: "2020-01-01") { id } }' })],
  ['a question', posted({ query: '{ ask(text: "Who owns company b?") { readings { question } } }' })],
  ['a strict client', posted({ query: typename }, strict)],
  ['any type', posted({ query: typename }, { accept: '*/*' })],
  [
    'types in an order',
    posted({ query: typename }, { accept: 'application/graphql-response+json, application/json;q=0.9' }),
  ],
  [
    'types in another',
    posted({ query: typename }, { accept: 'application/json, application/graphql-response+json' }),
  ],
  ['a charset', posted({ query: typename }, { 'content-type': 'application/json; charset=utf-8' })],
  ['a page of another origin', posted({ query: typename }, { origin: 'https://example.org' })],
  ['an error for such a page', posted({ query: byId }, { ...strict, origin: 'https://example.org' })],
  ['a connection that is to end', posted({ query: typename }, { connection: 'close' })],
  ['a body in pieces', inPieces(posted({ query: paged, variables: { first: 1 } }))],
];

/** An address with anything behind it is always answered by Yoga. */
export const byYoga = (given: RawRequest): RawRequest => ({
  ...given,
  path: `${given.path ?? '/graphql'}?by=yoga`,
});
