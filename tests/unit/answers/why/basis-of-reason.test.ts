import { expect, test } from 'vitest';
import { basisOfReason } from '../../../../src/answers/why/basis-of-reason.ts';

test.each([
  ['STATED', ['STATED'], 'STATED'],
  ['STATED', ['INFERRED'], 'INFERRED'],
  ['STATED', ['INFERRED', 'REPORTED'], 'REPORTED'],
  ['REPORTED', ['STATED'], 'REPORTED'],
  ['REPORTED', ['unheard of'], 'unheard of'],
  ['STATED', [], 'STATED'],
  [null, ['STATED'], 'INFERRED'],
])('a reason of %s that explains by %j is %s', (own, explains, expected) => {
  expect(basisOfReason(own, explains)).toBe(expected);
});
