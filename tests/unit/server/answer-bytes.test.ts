import fc from 'fast-check';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { answerBytes } from '../../../src/server/answer-bytes.ts';
import type { Asked } from '../../../src/server/concern.ts';

const finished = (result: ExecutionResult, most: number) =>
  // Nothing is looked at of who asked.
  answerBytes(most).finish?.(result, {} as Asked);

/** Anything that JSON can hold, with texts of every kind of character. */
const json = fc.letrec((of) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(of('value')),
    of('object'),
  ),
  object: fc.dictionary(fc.string({ unit: 'binary' }), of('value')),
}));

test('an answer is sent where it has as many bytes as it may, and refused where it has one more', () => {
  const error = fc
    .string()
    .map((message) => new GraphQLError(message, { path: ['a', 0], extensions: { code: 'C' } }));
  const result = fc.record<ExecutionResult>(
    // Objects, as the records of an answer are.
    { data: json.object as fc.Arbitrary<Record<string, unknown>>, errors: fc.array(error, { minLength: 1 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(result, (given) => {
      const bytes = Buffer.byteLength(JSON.stringify(given));
      expect(finished(given, bytes)).toBe(given);
      const { data, errors } = finished(given, bytes - 1) ?? {};
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_EXPENSIVE']);
    }),
  );
});

test('what is in memory once, and in the answer many times, is never written', () => {
  let levels: unknown = 'x'.repeat(1_000);
  // 2^60 times a thousand characters: to write it, or to look at all of it, takes forever.
  for (let n = 0; n < 60; n += 1) levels = { a: levels, b: levels };
  expect(finished({ data: { levels } }, 5_000_000)?.errors).toHaveLength(1);
});
