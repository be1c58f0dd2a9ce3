import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { storeFault, withCode } from '../../../src/graphql/errors.ts';
import { faultCodes, storeCodes } from '../../../src/graphql/fault-codes.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { presentError } from '../../../src/server/present-error.ts';
import * as storeErrors from '../../../src/store/errors.ts';
import { StoreTimeout, StoreUnavailable } from '../../../src/store/errors.ts';
import { ask } from '../../support/ask.ts';
import { lostStore } from '../../support/lost-store.ts';
import { toy } from '../../support/toy-ontology.ts';

const schema = buildSchema(toy, defaultLimits);

describe('a fault of the store', () => {
  test.each([
    [new StoreUnavailable('The store is away.'), 'UNAVAILABLE', 503],
    [new StoreTimeout('Too late.'), 'TIMEOUT', 504],
  ])('%o is told as %s', async (error, code, status) => {
    const answer = await ask(
      { schema, ontology: toy, store: lostStore(error) },
      '{ widgets { totalCount } }',
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, http: { status } });
    expect(answer.errors?.[0]?.message).not.toContain(error.message);
  });

  test.each(Object.entries(storeErrors))('%s is told as one of the table, or masked', (name, Fault) => {
    const fault = storeFault(new Fault('in /var/lib/graph.db'));
    if (name === 'StatementRefused') expect(fault).toBeNull();
    else expect(storeCodes).toContain(fault?.extensions.code);
    expect(fault?.message ?? '').not.toContain('graph.db');
  });

  test('is the same whoever presents it', () => {
    for (const Fault of Object.values(storeErrors)) {
      const thrown = new Fault('in /var/lib/graph.db');
      const told = storeFault(thrown);
      if (told) expect(presentError(thrown)).toEqual(told);
      else expect(presentError(thrown).extensions.code).toBe('INTERNAL_SERVER_ERROR');
    }
  });
});

test('the codes are those that clients were promised, with a status each', () => {
  expect(Object.fromEntries(Object.entries(faultCodes).map(([code, { status }]) => [code, status]))).toEqual({
    BAD_USER_INPUT: 400,
    BAD_CURSOR: 400,
    NOT_FOUND: 404,
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    TOO_EXPENSIVE: 400,
    RATE_LIMITED: 429,
    TIMEOUT: 504,
    UNAVAILABLE: 503,
    INTERNAL_SERVER_ERROR: 500,
  });
});

test('errors without a code get one, and others keep theirs', () => {
  expect(withCode(new GraphQLError('x')).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(withCode(new GraphQLError('x', { extensions: { code: 'TIMEOUT' } })).extensions).toEqual({
    code: 'TIMEOUT',
  });
});

describe('arguments that are refused', () => {
  test.each([
    ['{ widgets(first: -1) { totalCount } }', 'BAD_USER_INPUT', 'first is -1: it must be from 0 to 100.'],
    ['{ widgets(last: 101) { totalCount } }', 'BAD_USER_INPUT', 'last is 101: it must be from 0 to 100.'],
    ['{ widgets(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', 'exclude each other'],
    ['{ widgets(after: "x") { nodes { id } } }', 'BAD_CURSOR', 'after is not a cursor'],
    ['{ widget(id: "widget/a") { name(lang: "-") } }', 'BAD_USER_INPUT', 'is not a language tag'],
    [`{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`, 'BAD_USER_INPUT', 'ids holds 101'],
  ])('%s', async (operation, code, message) => {
    const answer = await ask({ schema, ontology: toy, store: lostStore(new Error('asked')) }, operation);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });
});
