import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerPlugin } from '../../src/server/use-steps.ts';
import { posted, typename } from '../support/quick-requests.ts';
import { rawRequest } from '../support/raw-request.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** What a plugin may hook into once for the server, and never for a request. */
type OfTheServer = 'onPluginInit' | 'onYogaInit' | 'onSchemaChange' | 'onDispose' | symbol;
/** There are no subscriptions. */
type Unasked = 'onSubscribe';
type Hook = Exclude<keyof ServerPlugin, OfTheServer | Unasked>;

/** A plugin with nothing but one hook, which says when it runs. */
const hooks = {
  onRequest: (seen) => ({ onRequest: seen }),
  onRequestParse: (seen) => ({ onRequestParse: seen }),
  onParams: (seen) => ({ onParams: seen }),
  onEnveloped: (seen) => ({ onEnveloped: seen }),
  onParse: (seen) => ({ onParse: seen }),
  onValidate: (seen) => ({ onValidate: seen }),
  onContextBuilding: (seen) => ({ onContextBuilding: seen }),
  onExecute: (seen) => ({ onExecute: seen }),
  onExecutionResult: (seen) => ({ onExecutionResult: seen }),
  onResultProcess: (seen) => ({ onResultProcess: seen }),
  onResponse: (seen) => ({ onResponse: seen }),
  instrumentation: (seen) => ({
    instrumentation: {
      operation: (_, wrapped) => {
        seen();
        return wrapped();
      },
    },
  }),
} satisfies Readonly<Record<Hook, (seen: () => void) => ServerPlugin>>;

let server: TestServer | undefined;
afterEach(() => server?.close());

const asked = posted({ query: typename });

describe('a plugin of Yoga sees a request the first time and when its operation is known', () => {
  test.each(Object.entries(hooks))('%s', async (_, pluginOf) => {
    let times = 0;
    const seen = () => {
      times += 1;
    };
    server = await testServer({}, { plugins: [pluginOf(seen)] });
    await server.ready;
    for (const expected of [1, 2, 3]) {
      expect((await rawRequest(server.url, asked)).body).toBe('{"data":{"__typename":"Query"}}');
      expect(times).toBe(expected);
    }
  });

  test('and refuses a stranger what it answered to others', async () => {
    const onRequestParse: ServerPlugin['onRequestParse'] = ({ request }) => {
      if (request.headers.get('authorization') === 'Bearer friend') return;
      throw new GraphQLError('Who is there?', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      });
    };
    server = await testServer({}, { plugins: [{ onRequestParse }] });
    await server.ready;
    const friend = posted({ query: typename }, { authorization: 'Bearer friend' });
    expect((await rawRequest(server.url, friend)).status).toBe(200);
    expect((await rawRequest(server.url, friend)).status).toBe(200);
    expect((await rawRequest(server.url, asked)).status).toBe(401);
  });
});
