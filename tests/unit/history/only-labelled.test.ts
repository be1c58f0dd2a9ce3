import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { onlyLabelled } from '../../../src/history/only-labelled.ts';

const claim = (subject: string, about: string, value: string, source = 'source/codes') =>
  ({ subject, about, value, source, isLink: value.includes('/') }) as Claim;
const labelled = (...claims: readonly Claim[]) =>
  Object.fromEntries(onlyLabelled(claims, (source) => source === 'source/codes'));

describe('onlyLabelled', () => {
  test('gives what works of reference only name, with the number of its claims', () => {
    const names = claim('company/a', 'names', 'A@en COMMON');
    expect(labelled(names, claim('company/a', 'identifiers', 'LEI:1'))).toEqual({ 'company/a': 2 });
  });

  test('leaves out what somebody says more of', () => {
    const names = claim('company/a', 'names', 'A@en COMMON');
    expect(labelled(names, claim('company/a', 'website', 'https:x'))).toEqual({});
    expect(labelled(names, claim('investment/i', 'investors', 'company/a'))).toEqual({});
    expect(labelled(names, claim('company/a', 'names', 'B@en ALIAS', 'source/paper'))).toEqual({});
  });
});
