import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkClaim, type RawClaim } from '../../../src/claims/check-claim.ts';
import { type ExpectedFault, faultOf } from '../../support/row-faults.ts';

const raw: RawClaim = {
  subject: 'investment/x',
  about: 'amount',
  value: '5 USD',
  source: 'source/x',
};
const link: RawClaim = { ...raw, subject: 'company/x', about: 'owns', value: 'company/y' };
const claimFault = (claim: RawClaim) => faultOf(() => checkClaim(claim, graph));

describe('what accompanies a claim', () => {
  test.each<readonly [string, RawClaim, ExpectedFault]>([
    [
      'a basis that does not exist',
      { ...raw, basis: 'STATD' },
      ['BAD_VALUE', 'investment/x.amount.basis', 'Did you mean STATED?', 'REPORTED'],
    ],
    [
      'a basis named as objects are',
      { ...raw, basis: 'constructor' },
      ['BAD_VALUE', 'investment/x.amount.basis', 'not one of the words', 'STATED'],
    ],
    [
      'a basis that no text can be made of',
      { ...raw, basis: { toString: 1 } },
      ['BAD_VALUE', 'investment/x.amount.basis', 'a map or list is not one', 'STATED'],
    ],
    [
      'a rank that does not exist',
      { ...raw, rank: 'normal' },
      ['BAD_VALUE', 'investment/x.amount.rank', 'Did you mean NORMAL?', 'DEPRECATED'],
    ],
    [
      'too much confidence',
      { ...raw, confidence: 1.01 },
      ['BAD_VALUE', 'investment/x.amount.confidence', '1.01 is not a confidence', '0 to 1'],
    ],
    [
      'a confidence without digits',
      { ...raw, confidence: ' ' },
      ['BAD_VALUE', 'investment/x.amount.confidence', 'is not a confidence', '0 to 1'],
    ],
    [
      'a confidence that is a map',
      { ...raw, confidence: { valueOf: 1 } },
      ['BAD_VALUE', 'investment/x.amount.confidence', 'a map or list', '0 to 1'],
    ],
    [
      'a validity that is not a date',
      { ...raw, valid: '2023-02-29?' },
      ['BAD_VALUE', 'investment/x.amount.valid', 'not a day of the calendar', 'such as'],
    ],
    [
      'a time of recording that is not a date-time',
      { ...raw, recordedAt: 'today' },
      ['BAD_VALUE', 'investment/x.amount.recordedAt', 'not a date-time', '2024'],
    ],
    [
      'an hour that no day has',
      { ...raw, recordedAt: '2024-01-01T25:00:00Z' },
      ['BAD_VALUE', 'investment/x.amount.recordedAt', 'not a date-time', '2024'],
    ],
    [
      'a day that no month has',
      { ...raw, recordedAt: '2024-02-30T00:00:00.5Z' },
      ['BAD_VALUE', 'investment/x.amount.recordedAt', 'not a date-time', '2024'],
    ],
    [
      'half of a letter',
      { ...raw, quote: 'x\ud800' },
      ['BAD_TEXT', 'investment/x.amount.quote', 'not well-formed', 'surrogates'],
    ],
    [
      'a NUL',
      { ...raw, locator: 'x\u0000' },
      ['BAD_TEXT', 'investment/x.amount.locator', 'not well-formed', 'NUL'],
    ],
    [
      'more marks on a letter than any language has',
      { ...raw, quote: `a${'\u0301'.repeat(31)}` },
      ['BAD_TEXT', 'investment/x.amount.quote', 'more than 30 marks', 'stream-safe'],
    ],
    [
      'half of a letter in its subject',
      { ...raw, subject: '\udc00' },
      ['BAD_TEXT', 'subject', 'not well-formed', 'NUL'],
    ],
    [
      'a quote that is a map',
      { ...raw, quote: {} },
      ['BAD_SYNTAX', 'investment/x.amount.quote', 'not text', 'a text'],
    ],
    [
      'a text that is too long',
      { ...raw, quote: 'x'.repeat(65_537) },
      ['TOO_LONG', 'investment/x.amount.quote', '65537 characters', '65536'],
    ],
    [
      'a name too long for an index',
      { ...raw, about: 'names', value: 'x'.repeat(1_001) },
      ['TOO_LONG', 'investment/x.names', '1001 characters', '1000'],
    ],
    [
      'money past 64 bits of cents',
      { ...raw, value: '92233720368547758.08 USD' },
      ['BAD_VALUE', 'investment/x.amount', 'exceed 64 bits', 'such as'],
    ],
  ])('is refused for %s', (_, claim, [code, path, message, expected]) => {
    expect(claimFault(claim)).toMatchObject({
      code,
      path,
      message: expect.stringContaining(message),
      expected: expect.stringContaining(expected),
    });
  });

  test('may have texts exactly as long as the limit', () => {
    expect(claimFault({ ...raw, quote: 'x'.repeat(65_536) })).toBeNull();
    expect(claimFault({ ...raw, about: 'conditions', value: 'x'.repeat(65_536) })).toBeNull();
    expect(claimFault({ ...raw, about: 'names', value: `${'x'.repeat(997)}@en` })).toBeNull();
  });

  test('has every text in canonical form', () => {
    const claim = checkClaim(
      { ...link, qualifiers: { share: '60.0' }, confidence: '1', valid: ' 2024 ', locator: 'e\u0301' },
      graph,
    );
    expect(claim).toMatchObject({
      qualifiers: { share: '60' },
      confidence: 1,
      valid: '2024',
      locator: 'é',
      isLink: true,
      rank: 'NORMAL',
      basis: 'REPORTED',
      quote: null,
      recordedAt: null,
    });
  });
});
