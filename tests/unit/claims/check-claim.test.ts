import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkClaim, type RawClaim } from '../../../src/claims/check-claim.ts';
import { checkSource } from '../../../src/claims/check-source.ts';
import { RowFault } from '../../../src/claims/problem.ts';

const raw: RawClaim = {
  subject: 'investment/x',
  about: 'amount',
  value: '5 USD',
  source: 'source/x',
};
const link: RawClaim = { ...raw, subject: 'company/x', about: 'owns', value: 'company/y' };

function faultOf(work: () => unknown): Pick<RowFault, 'code' | 'path' | 'message' | 'expected'> | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    const { code, path, message, expected } = fault;
    return { code, path, message, expected };
  }
}
const claimFault = (claim: RawClaim) => faultOf(() => checkClaim(claim, graph));
const sourceFault = (source: RawClaim) => faultOf(() => checkSource(source, graph));

/** Code, path, a part of the message, and a part of what was expected. */
type Expected = readonly [string, string, string, string];

describe('a claim', () => {
  test('that is sound has no fault', () => {
    expect(claimFault(raw)).toBeNull();
    expect(claimFault({ ...link, qualifiers: { share: '60' } })).toBeNull();
  });

  test.each<readonly [string, RawClaim, Expected]>([
    [
      'a key that is none',
      { ...raw, loctor: 'p' },
      ['UNKNOWN_KEY', 'loctor', 'Did you mean locator?', 'locator, quote'],
    ],
    [
      'a key of every object',
      JSON.parse('{"__proto__":{},"subject":"x"}'),
      ['UNKNOWN_KEY', '__proto__', 'no key', 'subject'],
    ],
    ['no subject', { ...raw, subject: null }, ['MISSING', 'subject', 'missing', 'a text']],
    ['a subject that is no text', { ...raw, subject: 5 }, ['BAD_SYNTAX', 'subject', 'no text', 'a text']],
    [
      'no value',
      { ...raw, value: undefined },
      ['MISSING', 'investment/x.amount', 'no value', 'USD AT_LEAST'],
    ],
    [
      'a value that is a number',
      { ...raw, value: 5 },
      ['BAD_SYNTAX', 'investment/x.amount', 'no text', 'a text'],
    ],
    ['no source', { ...raw, source: undefined }, ['MISSING', 'source', 'missing', 'a text']],
    [
      'a subject that is no id',
      { ...raw, subject: 'Oracle' },
      ['BAD_ID', 'subject', 'Oracle is no id', 'company/oracle'],
    ],
    [
      'a subject in capitals',
      { ...raw, subject: 'investment/X' },
      ['BAD_ID', 'subject', 'is no id', 'small letters'],
    ],
    [
      'a subject with a line end',
      { ...raw, subject: 'investment/x\n' },
      ['BAD_ID', 'subject', 'is no id', 'small'],
    ],
    [
      'a subject of no kind',
      { ...raw, subject: 'invesment/x' },
      ['UNKNOWN_KIND', 'subject', 'Did you mean investment?', 'company, public-body'],
    ],
    [
      'a subject named as objects are',
      { ...raw, subject: 'constructor/x' },
      ['UNKNOWN_KIND', 'subject', 'is no kind', 'company'],
    ],
    [
      'a source as its subject',
      { ...raw, subject: 'source/x' },
      ['WRONG_KIND', 'subject', 'head of its file', 'another kind'],
    ],
    [
      'a source of another kind',
      { ...raw, source: 'company/x' },
      ['WRONG_KIND', 'source', 'company/x is no source', 'source/example'],
    ],
    [
      'a property that is none',
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
      'a value that is none of its kind',
      { ...raw, value: '5 USX' },
      ['BAD_VALUE', 'investment/x.amount', 'Did you mean', 'ISO 4217'],
    ],
    [
      'a target that is no id',
      { ...link, value: 'Widget Japan' },
      ['BAD_ID', 'company/x.owns', 'is no id', 'company/oracle'],
    ],
    [
      'a target of another kind',
      { ...link, value: 'country/jp' },
      ['WRONG_KIND', 'company/x.owns', 'country/jp is of kind Country', 'kind Company'],
    ],
    [
      'qualifiers that are a list',
      { ...link, qualifiers: [] },
      ['BAD_SYNTAX', 'company/x.owns', 'qualifiers are no map', 'a map'],
    ],
    [
      'a qualifier that is none',
      { ...link, qualifiers: { shar: '6' } },
      ['UNKNOWN_PROPERTY', 'company/x.owns.shar', 'Did you mean share?', 'share, since'],
    ],
    [
      'a qualifier where there are none',
      { ...raw, qualifiers: { share: '6' } },
      ['UNKNOWN_PROPERTY', 'investment/x.amount.share', 'no property share', 'no properties'],
    ],
    [
      'a qualifier that is no value',
      { ...link, qualifiers: { share: 'most' } },
      ['BAD_VALUE', 'company/x.owns.share', 'no decimal', '87.5'],
    ],
    [
      'a qualifier without a value',
      { ...link, qualifiers: { share: null } },
      ['MISSING', 'company/x.owns.share', 'no value', '87.5'],
    ],
    [
      'a basis that is none',
      { ...raw, basis: 'STATD' },
      ['BAD_VALUE', 'investment/x.amount.basis', 'Did you mean STATED?', 'REPORTED'],
    ],
    [
      'a basis named as objects are',
      { ...raw, basis: 'constructor' },
      ['BAD_VALUE', 'investment/x.amount.basis', 'none of the words', 'STATED'],
    ],
    [
      'a basis that no text can be made of',
      { ...raw, basis: { toString: 1 } },
      ['BAD_VALUE', 'investment/x.amount.basis', 'a map or list is none', 'STATED'],
    ],
    [
      'a rank that is none',
      { ...raw, rank: 'normal' },
      ['BAD_VALUE', 'investment/x.amount.rank', 'Did you mean NORMAL?', 'DEPRECATED'],
    ],
    [
      'too much confidence',
      { ...raw, confidence: 1.01 },
      ['BAD_VALUE', 'investment/x.amount.confidence', '1.01 is no confidence', '0 to 1'],
    ],
    [
      'a confidence without digits',
      { ...raw, confidence: ' ' },
      ['BAD_VALUE', 'investment/x.amount.confidence', 'is no confidence', '0 to 1'],
    ],
    [
      'a confidence that is a map',
      { ...raw, confidence: { valueOf: 1 } },
      ['BAD_VALUE', 'investment/x.amount.confidence', 'a map or list', '0 to 1'],
    ],
    [
      'a validity that is no date',
      { ...raw, valid: '2023-02-29?' },
      ['BAD_VALUE', 'investment/x.amount.valid', 'no day of the calendar', 'such as'],
    ],
    [
      'a time of recording that is none',
      { ...raw, recordedAt: 'today' },
      ['BAD_VALUE', 'investment/x.amount.recordedAt', 'no date-time', '2024'],
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
      'half of a letter in its subject',
      { ...raw, subject: '\udc00' },
      ['BAD_TEXT', 'subject', 'not well-formed', 'NUL'],
    ],
    [
      'a quote that is a map',
      { ...raw, quote: {} },
      ['BAD_SYNTAX', 'investment/x.amount.quote', 'no text', 'a text'],
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

describe('a source', () => {
  const head: RawClaim = { id: 'source/x', title: 'T' };

  test.each<readonly [string, RawClaim, Expected]>([
    ['no id', { title: 'T' }, ['MISSING', 'source.id', 'missing', 'source/example']],
    [
      'an id of another kind',
      { ...head, id: 'company/x' },
      ['WRONG_KIND', 'source.id', 'is no source', 'source/'],
    ],
    ['no title', { id: 'source/x' }, ['MISSING', 'source.title', 'no title', 'square brackets']],
    ['an empty title', { ...head, title: ' ' }, ['BAD_VALUE', 'source.title', 'empty', 'a text']],
    [
      'a title too long for a name',
      { ...head, title: 'x'.repeat(1_001) },
      ['TOO_LONG', 'source.title', 'characters', '1000'],
    ],
    [
      'a key that is none',
      { ...head, publishd: '2024' },
      ['UNKNOWN_KEY', 'source.publishd', 'Did you mean published?', 'title'],
    ],
    [
      'names, which are its title',
      { ...head, names: 'X' },
      ['UNKNOWN_KEY', 'source.names', 'has no names', 'title'],
    ],
    [
      'a day that is none',
      { ...head, published: '2024-05' },
      ['BAD_VALUE', 'source.published', 'no day', '2024-04-18'],
    ],
    [
      'an address that runs a script',
      { ...head, url: 'javascript:alert(1)' },
      ['BAD_VALUE', 'source.url', 'no address', 'https'],
    ],
    [
      'a kind of source that is none',
      { ...head, sourceKind: 'PRES' },
      ['BAD_VALUE', 'source.sourceKind', 'Did you mean PRESS?', 'OFFICIAL'],
    ],
    [
      'an origin that is no source',
      { ...head, derivedFrom: ['company/x'] },
      ['WRONG_KIND', 'source.derivedFrom', 'is no source', 'source/'],
    ],
    [
      'an origin that is a map',
      { ...head, derivedFrom: [{}] },
      ['BAD_SYNTAX', 'source.derivedFrom', 'no text', 'a text'],
    ],
    [
      'half of a letter',
      { ...head, publisher: '\ud800' },
      ['BAD_TEXT', 'source.publisher', 'well-formed', 'NUL'],
    ],
  ])('is refused for %s', (_, source, [code, path, message, expected]) => {
    expect(sourceFault(source)).toMatchObject({
      code,
      path,
      message: expect.stringContaining(message),
      expected: expect.stringContaining(expected),
    });
  });

  test('leaves out what is null', () => {
    expect(checkSource({ ...head, lang: null, derivedFrom: null }, graph)).toEqual({
      id: 'source/x',
      properties: { title: 'T' },
      derivedFrom: [],
    });
  });
});
