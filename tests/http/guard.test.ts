import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

const limits = { CUIBONO_BODY_MAX_BYTES: '20000', CUIBONO_NESTING_MAX: '6', CUIBONO_TOKENS_MAX: '20' };

let server: TestServer;
beforeAll(async () => {
  server = await testServer(limits);
  await server.ready;
});
afterAll(() => server.close());

const outcome = async (response: Response) => {
  const { data, errors } = await response.json();
  return {
    status: response.status,
    data,
    code: errors?.[0]?.extensions?.code,
    message: errors?.[0]?.message,
  };
};

const good = { status: 200, data: { __typename: 'Query' } };
const bad = { status: 400, data: undefined, code: 'BAD_USER_INPUT' };

describe('the size of the body', () => {
  const bodyOf = (bytes: number) => {
    const query = '{ __typename }';
    return JSON.stringify({ query: query + ' '.repeat(bytes - JSON.stringify({ query }).length) });
  };

  test('may be the limit', async () => {
    expect(Buffer.byteLength(bodyOf(20_000))).toBe(20_000);
    expect(await outcome(await server.post(bodyOf(20_000)))).toMatchObject(good);
  });

  test('may not be one byte more', async () => {
    expect(await outcome(await server.post(bodyOf(20_001)))).toMatchObject({ ...bad, status: 413 });
  });

  test.each([
    [20_000, 200],
    [20_001, 413],
  ])('is counted when no header tells it: %i bytes', async (bytes, status) => {
    expect(await chunked(bodyOf(bytes))).toBe(status);
  });
});

describe('the depth of brackets', () => {
  const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

  test('may be the limit: what is wrong then is the field', async () => {
    expect((await outcome(await server.post({ query: nested(6) }))).message).toMatch(
      /Cannot query field "a"/,
    );
  });

  test('may not be one more', async () => {
    const { message, ...rest } = await outcome(await server.post({ query: nested(7) }));
    expect({ ...rest, message }).toEqual({ ...bad, message: 'Brackets of the query are more than 6 deep.' });
  });

  test.each([
    ['braces', '{'.repeat(9_000)],
    ['lists', `{ a(b: ${'['.repeat(9_000)}`],
  ])('is not a fault of the server: %s', async (_, query) => {
    expect(await outcome(await server.post({ query }))).toMatchObject(bad);
  });

  test('counts in variables as well', async () => {
    const variables = (depth: number) => JSON.parse('{"a":'.repeat(depth) + 1 + '}'.repeat(depth));
    const query = '{ __typename }';
    expect(await outcome(await server.post({ query, variables: variables(6) }))).toMatchObject(good);
    expect(await outcome(await server.post({ query, variables: variables(7) }))).toMatchObject(bad);
    expect(await outcome(await server.post(`{"query":"{x}","variables":${'['.repeat(9_000)}`))).toMatchObject(
      bad,
    );
    const list = '['.repeat(4_000) + ']'.repeat(4_000);
    expect(await outcome(await server.post(`{"query":"{x}","variables":{"a":${list}}}`))).toMatchObject(bad);
  });
});

describe('the words of a query', () => {
  test('may be as many as the limit', async () => {
    expect(await outcome(await server.post({ query: `{ ${'__typename '.repeat(18)}}` }))).toMatchObject(good);
  });

  test('may not be one more', async () => {
    const strict = { accept: 'application/graphql-response+json' };
    const response = await server.post({ query: `{ ${'__typename '.repeat(19)}}` }, strict);
    expect(await outcome(response)).toMatchObject(bad);
  });
});

describe('what is not a query', () => {
  test.each([
    ['broken JSON', '{"query'],
    ['no query', '{}'],
    ['a number', '1'],
    ['null', 'null'],
    ['a batch', '[{"query":"{ __typename }"}]'],
    ['another parameter', '{"query":"{ __typename }","what":1}'],
    ['variables that are not an object', '{"query":"{ __typename }","variables":3}'],
    ['an empty document', '{"query":""}'],
    ['a syntax error', '{"query":"{"}'],
    ['two operations, and none named', '{"query":"query A { __typename } query B { __typename }"}'],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}'],
  ])('is refused as the fault of its sender: %s', async (_, body) => {
    const strict = { accept: 'application/graphql-response+json' };
    const { status, data, code } = await outcome(await server.post(body, strict));
    expect({ status, data, code }).toEqual(bad);
  });

  test('is refused when the variables of a GET request are not JSON', async () => {
    const url = `${server.url}/graphql?query=%7B__typename%7D&variables=%7B`;
    expect(await outcome(await fetch(url))).toMatchObject(bad);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('is refused as %s, which a form of another site can send', async (type) => {
    const response = await server.post('{"query":"{ __typename }"}', { 'content-type': type });
    expect(await outcome(response)).toMatchObject({ ...bad, status: 415 });
  });
});

test.each(['application/json', 'application/graphql-response+json'])(
  'a variable that is missing is the fault of the sender, also of a known operation: %s',
  async (accept) => {
    const query = 'query ($id: ID!) { company(id: $id) { id } }';
    for (const time of ['first', 'again']) {
      const { status, data, code } = await outcome(await server.post({ query }, { accept }));
      expect({ time, status, data, code }).toEqual({ time, ...bad });
    }
  },
);

test.each(['gzip', 'deflate', 'br', 'gzip, identity'])(
  'refuses a body that says it is packed: %s',
  async (encoding) => {
    const response = await server.post('{"query":"{ __typename }"}', {
      'content-type': 'application/json',
      'content-encoding': encoding,
    });
    expect(await outcome(response)).toMatchObject({ ...bad, status: 415 });
  },
);

/** What is answered to the lines of a request, as they are. */
const answerTo = (lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('data', (data) => {
      text += data;
    });
    socket.once('error', reject).once('end', () => resolve(text));
    socket.write([...lines, 'connection: close', '', ''].join('\r\n'));
  });

test.each(['x:99999', '[', '[::1', 'x y', '%'])(
  'refuses a Host that is not an address, and tells nothing of how it found out: %s',
  async (host) => {
    const answer = await answerTo(['GET /graphql?query={__typename} HTTP/1.1', `host: ${host}`]);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain(
      '{"errors":[{"message":"The header Host is not an address.","extensions":{"code":"BAD_USER_INPUT"}}]}',
    );
    expect(answer).not.toContain('node_modules');
  },
);

test.each([
  ['http://x/livez', '{"status":"ok"}'],
  ['HTTP://x:80/readyz', '{"status":"ready"}'],
  ['http://x/graphql?query={__typename}', '{"data":{"__typename":"Query"}}'],
])('takes a whole address for its path: %s', async (target, body) => {
  expect(await answerTo([`GET ${target} HTTP/1.1`, 'host: x'])).toContain(body);
});

test('cuts long values out of messages', async () => {
  const name = 'x'.repeat(3_000);
  const { message } = await outcome(
    await server.post({ query: `{ company(id: "${name}") { id(${name}: 1) } }` }),
  );
  expect(message.length).toBeLessThanOrEqual(2_000);
  expect(message).toContain('xxx...xxx');
});

test('lets pages of other origins read, without cookies', async () => {
  const { headers } = await server.post({ query: '{ __typename }' }, { origin: 'https://example.org' });
  expect(headers.get('access-control-allow-origin')).toBe('https://example.org');
  expect(headers.get('access-control-allow-credentials')).toBeNull();
});

function chunked(body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const sent = request(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.write(body.slice(0, 10_000));
    sent.end(body.slice(10_000));
  });
}
