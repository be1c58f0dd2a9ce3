import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusal } from '../../src/graphql/errors.ts';
import type { Concern } from '../../src/server/concern.ts';
import type { Steps } from '../../src/server/steps.ts';
import type { ServerPlugin } from '../../src/server/use-steps.ts';
import { byId, posted, typename } from '../support/quick-requests.ts';
import { type RawRequest, rawRequest } from '../support/raw-request.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** Addresses of the requests that Yoga answered. */
const throughYoga = vi.hoisted((): string[] => []);

vi.mock(import('../../src/server/graphql-endpoint.ts'), async (original) => {
  const { watchedYoga } = await import('../support/watched-yoga.ts');
  return watchedYoga(await original(), (address) => throughYoga.push(address));
});

let server: TestServer;
afterEach(async () => {
  await server.close();
  throughYoga.length = 0;
});

async function serverWith(concern: Concern): Promise<void> {
  server = await testServer({}, { concerns: [concern] });
  await server.ready;
}

const asked = posted({ query: typename });
const byYoga = (given: RawRequest): RawRequest => ({ ...given, path: '/graphql?by=yoga' });
/** Each step, and whether a request with a known document takes it. */
const takenByKnown = {
  admit: true,
  parse: true,
  read: false,
  validate: true,
  cost: true,
  execute: true,
  finish: true,
} as const satisfies Record<keyof Steps, boolean>;
// Object.keys gives the names as text.
const steps = Object.keys(takenByKnown) as readonly (keyof Steps)[];
const ofKnown = steps.filter((step) => takenByKnown[step]);

/** Says of each step that it was taken, and refuses at one of them. */
function taking(taken: string[], refusing: () => string | null = () => null): Concern {
  const take = (step: keyof Steps) => {
    taken.push(step);
    if (step === refusing()) throw refusal('FORBIDDEN', `Not beyond ${step}.`);
  };
  return {
    name: 'taking',
    admit: () => take('admit'),
    parse: () => take('parse'),
    read: () => take('read'),
    validate: () => take('validate'),
    cost: () => take('cost'),
    execute: (args, next) => {
      take('execute');
      return next(args);
    },
    finish: (result) => {
      take('finish');
      return result;
    },
  };
}

describe('every request takes every step, once and in the same order, but does not read a known document again', () => {
  test('the first with an operation by Yoga, a later one without', async () => {
    const taken: string[] = [];
    await serverWith(taking(taken));
    for (const expected of [steps, ofKnown, ofKnown]) {
      taken.length = 0;
      expect((await rawRequest(server.url, asked)).body).toBe('{"data":{"__typename":"Query"}}');
      expect(taken).toEqual(expected);
      expect(throughYoga).toHaveLength(1);
    }
  });

  test('one that looks known until its body is read', async () => {
    const taken: string[] = [];
    await serverWith(taking(taken));
    await rawRequest(server.url, asked);
    taken.length = 0;
    await rawRequest(server.url, posted({ query: byId, variables: { id: 'company/a' } }));
    expect(taken).toEqual(steps);
    expect(throughYoga).toHaveLength(2);
  });

  test('and what is refused at one takes none of the next, but is finished', async () => {
    for (const at of ofKnown.slice(0, -1)) {
      const taken: string[] = [];
      let refusing = false;
      await serverWith(taking(taken, () => (refusing ? at : null)));
      await rawRequest(server.url, asked);
      refusing = true;
      throughYoga.length = 0;
      for (const given of [asked, byYoga(asked)]) {
        taken.length = 0;
        const { status, body } = await rawRequest(server.url, given);
        expect(JSON.parse(body).errors).toMatchObject([
          { message: `Not beyond ${at}.`, extensions: { code: 'FORBIDDEN' } },
        ]);
        expect(status).toBe(403);
        expect(taken).toEqual([...ofKnown.slice(0, ofKnown.indexOf(at) + 1), 'finish']);
      }
      expect(throughYoga).toHaveLength(1);
      await server.close();
    }
  });
});

test('what is refused when its document is read is neither validated nor executed, but finished', async () => {
  const taken: string[] = [];
  await serverWith(taking(taken, () => 'read'));
  for (const _ of [1, 2]) {
    taken.length = 0;
    const { status, body } = await rawRequest(server.url, asked);
    expect([status, JSON.parse(body).errors]).toMatchObject([403, [{ message: 'Not beyond read.' }]]);
    expect(taken).toEqual(['admit', 'parse', 'read', 'finish']);
  }
});

test('who lets only friends in refuses a stranger what friends have asked', async () => {
  await serverWith({
    name: 'friends',
    admit: ({ header }) => {
      if (header('authorization') !== 'Bearer friend') throw refusal('UNAUTHENTICATED', 'Who is there?');
    },
  });
  const friend = posted({ query: typename }, { authorization: 'Bearer friend' });
  for (const _ of [1, 2]) expect((await rawRequest(server.url, friend)).status).toBe(200);
  const known = await rawRequest(server.url, asked);
  expect(throughYoga).toHaveLength(1);
  expect(known.status).toBe(401);
  expect(JSON.parse(known.body)).toEqual({
    errors: [{ message: 'Who is there?', extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await rawRequest(server.url, byYoga(asked))).toEqual(known);
});

test('what a concern says of a result is said of what is known as well', async () => {
  await serverWith({ name: 'counting', finish: (result) => ({ ...result, extensions: { counted: 1 } }) });
  for (const _ of [1, 2])
    expect(JSON.parse((await rawRequest(server.url, asked)).body).extensions).toEqual({ counted: 1 });
  expect(throughYoga).toHaveLength(1);
});

test('a plugin of Yoga does not pass for a concern', async () => {
  const plugin: ServerPlugin = {};
  // @ts-expect-error: its hooks have other names, and the short way would not call them
  const concern: Concern = plugin;
  await serverWith(concern);
});
