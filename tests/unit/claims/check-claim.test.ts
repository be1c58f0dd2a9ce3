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

describe('a claim', () => {
  test('that is sound has no fault', () => {
    expect(claimFault(raw)).toBeNull();
    expect(claimFault({ ...link, qualifiers: { share: '60' } })).toBeNull();
  });

  test.each<readonly [string, RawClaim, ExpectedFault]>([
    [
      'a key that does not exist',
      { ...raw, loctor: 'p' },
      ['UNKNOWN_KEY', 'loctor', 'Did you mean locator?', 'locator, quote'],
    ],
    [
      'a key of every object',
      JSON.parse('{"__proto__":{},"subject":"x"}'),
      ['UNKNOWN_KEY', '__proto__', 'not a key', 'subject'],
    ],
    ['no subject', { ...raw, subject: null }, ['MISSING', 'subject', 'missing', 'a text']],
    ['a subject that is not text', { ...raw, subject: 5 }, ['BAD_SYNTAX', 'subject', 'not text', 'a text']],
    [
      'no value',
      { ...raw, value: undefined },
      ['MISSING', 'investment/x.amount', 'no value', 'USD AT_LEAST'],
    ],
    [
      'a value that is a number',
      { ...raw, value: 5 },
      ['BAD_SYNTAX', 'investment/x.amount', 'not text', 'a text'],
    ],
    ['no source', { ...raw, source: undefined }, ['MISSING', 'source', 'missing', 'a text']],
    [
      'a subject that is not an id',
      { ...raw, subject: 'Oracle' },
      ['BAD_ID', 'subject', 'Oracle is not an id', 'company/oracle'],
    ],
    [
      'a subject in capitals',
      { ...raw, subject: 'investment/X' },
      ['BAD_ID', 'subject', 'is not an id', 'lowercase letters'],
    ],
    [
      'a subject with a line end',
      { ...raw, subject: 'investment/x\n' },
      ['BAD_ID', 'subject', 'is not an id', 'lowercase'],
    ],
    [
      'a subject of no kind',
      { ...raw, subject: 'invesment/x' },
      ['UNKNOWN_KIND', 'subject', 'Did you mean investment?', 'company, public-body'],
    ],
    [
      'a subject named as objects are',
      { ...raw, subject: 'constructor/x' },
      ['UNKNOWN_KIND', 'subject', 'is not a kind', 'company'],
    ],
    [
      'a source as its subject',
      { ...raw, subject: 'source/x' },
      ['WRONG_KIND', 'subject', 'head of its file', 'another kind'],
    ],
    [
      'a source of another kind',
      { ...raw, source: 'company/x' },
      ['WRONG_KIND', 'source', 'company/x is not a source', 'source/example'],
    ],
    [
      'a property that does not exist',
      { ...raw, about: 'amuont' },
      ['UNKNOWN_PROPERTY', 'investment/x.amuont', 'Did you mean amount?', 'investors'],
    ],
    [
      'a property of all objects',
      { ...raw, about: 'toString' },
      ['UNKNOWN_PROPERTY', 'investment/x.toString', 'no property or link', 'amount'],
    ],
    [
      'a reverse',
      { ...raw, subject: 'company/x', about: 'investments' },
      [
        'UNKNOWN_PROPERTY',
        'company/x.investments',
        'the reverse of investors of Investment: claim it there',
        'owns',
      ],
    ],
    [
      'a value that does not fit its kind',
      { ...raw, value: '5 USX' },
      ['BAD_VALUE', 'investment/x.amount', 'Did you mean', 'ISO 4217'],
    ],
    [
      'a target that is not an id',
      { ...link, value: 'Widget Japan' },
      ['BAD_ID', 'company/x.owns', 'is not an id', 'company/, public-body/ or organization/ and a slug'],
    ],
    [
      'a target with a capital in its id',
      { ...link, value: 'company/Y' },
      [
        'BAD_ID',
        'company/x.owns',
        'company/Y is not an id. Did you mean company/y?',
        'organization/ and a slug',
      ],
    ],
    [
      'a target of another kind',
      { ...link, value: 'country/jp' },
      [
        'WRONG_KIND',
        'company/x.owns',
        'country/jp is of kind Country',
        'kind Company, PublicBody, Organization',
      ],
    ],
    [
      'qualifiers that are a list',
      { ...link, qualifiers: [] },
      ['BAD_SYNTAX', 'company/x.owns', 'qualifiers are not a map', 'a map'],
    ],
    [
      'a qualifier that does not exist',
      { ...link, qualifiers: { shar: '6' } },
      ['UNKNOWN_PROPERTY', 'company/x.owns.shar', 'Did you mean share?', 'share, shareAtLeast'],
    ],
    [
      'a qualifier where there are none',
      { ...raw, qualifiers: { share: '6' } },
      ['UNKNOWN_PROPERTY', 'investment/x.amount.share', 'no property share', 'no properties'],
    ],
    [
      'a qualifier that is not a value',
      { ...link, qualifiers: { share: 'most' } },
      ['BAD_VALUE', 'company/x.owns.share', 'not a decimal', '87.5'],
    ],
    [
      'a qualifier without a value',
      { ...link, qualifiers: { share: null } },
      ['MISSING', 'company/x.owns.share', 'no value', '87.5'],
    ],
  ])('is refused for %s', (_, claim, [code, path, message, expected]) => {
    expect(claimFault(claim)).toMatchObject({
      code,
      path,
      message: expect.stringContaining(message),
      expected: expect.stringContaining(expected),
    });
  });
});
