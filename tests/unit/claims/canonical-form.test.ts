import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import {
  canonicalClaim,
  canonicalHead,
  canonicalJson,
  claimOfDataset,
} from '../../../src/claims/canonical-form.ts';
import { checkClaim, type RawClaim } from '../../../src/claims/check-claim.ts';
import { checkSource } from '../../../src/claims/check-head.ts';

const raw: RawClaim = {
  subject: 'company/widget',
  about: 'owns',
  value: 'company/widget-japan',
  qualifiers: { share: '60.0', since: '2019' },
  basis: 'STATED',
  confidence: 0.9,
  locator: 'paragraph 4',
  quote: '위젯',
  valid: '2019/..',
  source: 'source/example-gazette-2024-05-02',
};
const idOf = (claim: RawClaim): string => checkClaim(claim, graph).id;

describe('the canonical form of a claim', () => {
  test('is these bytes, and this id', () => {
    const { id, isLink: _, recordedAt: __, ...content } = checkClaim(raw, graph);
    expect(canonicalClaim(content)).toBe(
      '{"about":"owns","basis":"STATED","confidence":0.9,"dataset":"source/example-gazette-2024-05-02","qualifiers":{"share":"60","since":"2019"},"subject":"company/widget","valid":"2019/..","value":"company/widget-japan"}',
    );
    expect(id).toBe('claim/0e68cca2d377c22777c8d446329ceb5f2bd00fd1e7aec816b6c0d4543b3eb4aa');
  });

  test('does not depend on the order of keys, also among qualifiers', () => {
    const shuffled = fc.shuffledSubarray(Object.entries(raw), { minLength: Object.keys(raw).length });
    fc.assert(
      fc.property(shuffled, (entries) => {
        const qualifiers = { since: '2019', share: '60.0' };
        expect(idOf({ ...Object.fromEntries(entries), qualifiers })).toBe(idOf(raw));
      }),
    );
  });

  test('takes what is absent, null or a default as one', () => {
    const { subject, about, value, source } = raw;
    const least = { subject, about, value, source };
    const nothing = { confidence: null, locator: null, quote: null, qualifiers: null };
    for (const more of [{}, nothing, { rank: 'NORMAL' }, { basis: 'REPORTED' }, { qualifiers: {} }])
      expect(idOf({ ...least, ...more })).toBe(idOf(least));
    expect(idOf({ ...least, rank: 'DEPRECATED' })).not.toBe(idOf(least));
    expect(idOf({ ...least, confidence: 0 })).not.toBe(idOf(least));
  });

  test('takes a confidence written as text or as a number as one', () => {
    expect(idOf({ ...raw, confidence: '0.90' })).toBe(idOf(raw));
  });

  test('takes composed and decomposed letters as one', () => {
    const named = (form: string): RawClaim => ({
      subject: 'company/widget',
      about: 'names',
      value: 'Société 위젯@fr'.normalize(form),
      quote: 'é パ'.normalize(form),
      source: 'source/x',
    });
    expect(idOf(named('NFD'))).toBe(idOf(named('NFC')));
  });

  test('takes spellings of one value as one', () => {
    const amount = (value: string) =>
      idOf({ subject: 'investment/x', about: 'amount', value, source: 'source/x' });
    expect(amount('8_000_000_000.00  usd')).toBe(amount('8000000000 USD EXACT'));
    expect(amount('8000000000 USD ABOUT')).not.toBe(amount('8000000000 USD EXACT'));
  });

  test('leaves out where and in which words it is said', () => {
    const elsewhere = { locator: 'paragraph 5', quote: 'x', lang: 'en', retrieved: '2024-06-01' };
    for (const [key, value] of Object.entries(elsewhere))
      expect(idOf({ ...raw, [key]: value }), key).toBe(idOf(raw));
  });

  test('names the dataset, so that its editions say the same claim', () => {
    const [april, may] = ['source/list-april', 'source/list-may'].map((source) =>
      claimOfDataset(checkClaim({ ...raw, source }, graph), 'dataset/list'),
    );
    expect(april?.id).toBe(may?.id);
    expect(april?.id).not.toBe(idOf(raw));
  });

  test('leaves out when it was recorded', () => {
    const recorded = checkClaim({ ...raw, recordedAt: '2024-05-02T09:00:00Z' }, graph);
    expect(recorded.recordedAt).toBe('2024-05-02T09:00:00Z');
    expect(recorded.id).toBe(idOf(raw));
  });

  test('distinguishes everything else that is said', () => {
    const others: readonly RawClaim[] = [
      { ...raw, subject: 'company/other' },
      { ...raw, value: 'company/other' },
      { ...raw, source: 'source/other' },
      { ...raw, basis: 'INFERRED' },
      { ...raw, rank: 'PREFERRED' },
      { ...raw, confidence: 0.8 },
      { ...raw, valid: '2019' },
      { ...raw, qualifiers: { share: '61' } },
    ];
    expect(new Set([raw, ...others].map(idOf)).size).toBe(others.length + 1);
  });
});

describe('canonical JSON', () => {
  test('has keys in code point order at every level, and no nulls at the top', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: ['y', 'x'], n: null })).toBe(
      '{"a":["y","x"],"b":{"c":2,"d":1}}',
    );
  });

  test('keeps a key that objects know by themselves', () => {
    expect(canonicalJson({ constructor: 'x', ...JSON.parse('{"__proto__":"y"}') })).toBe(
      '{"__proto__":"y","constructor":"x"}',
    );
  });
});

describe('the canonical form of a source', () => {
  test('does not depend on the order of its keys or origins, and names each origin once', () => {
    const head = (raw: RawClaim) => canonicalHead(checkSource(raw, graph));
    const derivedFrom = ['source/b', 'source/a', 'source/b'];
    expect(head({ title: 'T', id: 'source/x', derivedFrom, publisher: null })).toBe(
      '{"derivedFrom":["source/a","source/b"],"id":"source/x","title":"T"}',
    );
    expect(head({ id: 'source/x', derivedFrom: ['source/a', 'source/b'], title: ' T ' })).toBe(
      head({ title: 'T', id: 'source/x', derivedFrom }),
    );
    expect(head({ id: 'source/x', title: 'T', derivedFrom: 'source/a' })).toContain('["source/a"]');
  });
});
