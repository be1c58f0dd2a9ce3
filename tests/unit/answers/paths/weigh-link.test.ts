import { describe, expect, test } from 'vitest';
import { unclaimed } from '../../../../src/answers/paths/search/path-link.ts';
import {
  type EvidenceWanted,
  suffices,
  type WeighedClaim,
  weightOf,
} from '../../../../src/answers/paths/search/weigh-link.ts';

const any: EvidenceWanted = { basis: null, confidence: null, during: null };
const april = { earliest: '2024-04-01', latest: '2024-04-30' };
const claim = (more: Partial<WeighedClaim>): WeighedClaim => ({
  id: 'claim/1',
  strength: '114-79759581-1',
  basis: 'REPORTED',
  confidence: null,
  valid: null,
  published: null,
  ...more,
});

describe('the evidence of a step', () => {
  test.each([
    ['STATED', false],
    ['REPORTED', true],
    ['ESTIMATED', true],
  ] as const)('a reported claim rests on %s at least: %s', (basis, expected) => {
    expect(suffices(claim({}), { ...any, basis })).toBe(expected);
  });

  test.each([
    [null, false],
    [0.49, false],
    [0.5, true],
  ])('a claim whose confidence is %s is at least half sure: %s', (confidence, expected) => {
    expect(suffices(claim({ confidence }), { ...any, confidence: 0.5 })).toBe(expected);
  });

  test.each([
    ['nothing', {}, false],
    ['publication on the last day', { published: '2024-04-30' }, true],
    ['publication on the day after', { published: '2024-05-01' }, false],
    [
      'validity that touches the first day',
      { valid: { earliest: '2020-01-01', latest: '2024-04-01' } },
      true,
    ],
    [
      'validity before, published within',
      { valid: { earliest: '2020-01-01', latest: '2024-03-31' }, published: '2024-04-18' },
      false,
    ],
  ] as const)('of April is a claim with %s: %s', (_, more, expected) => {
    expect(suffices(claim(more), { ...any, during: april })).toBe(expected);
  });

  test('a link weighs what its strongest claim rests on, whatever the id of that claim', () => {
    expect(weightOf([claim({ strength: '124-1-f' }), claim({ strength: '114-1-a' })])).toBe('114-1');
    expect(weightOf([])).toBe(unclaimed);
  });
});
