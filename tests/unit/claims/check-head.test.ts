import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { RawClaim } from '../../../src/claims/check-claim.ts';
import { checkDataset, checkSource } from '../../../src/claims/check-head.ts';
import { type ExpectedFault, faultOf } from '../../support/row-faults.ts';

const sourceFault = (source: RawClaim) => faultOf(() => checkSource(source, graph));

describe('a source', () => {
  const head: RawClaim = { id: 'source/x', title: 'T' };

  test.each<readonly [string, RawClaim, ExpectedFault]>([
    ['no id', { title: 'T' }, ['MISSING', 'source.id', 'missing', 'source/example']],
    [
      'an id of another kind',
      { ...head, id: 'company/x' },
      ['WRONG_KIND', 'source.id', 'is not a source', 'source/'],
    ],
    ['no title', { id: 'source/x' }, ['MISSING', 'source.title', 'no title', 'square brackets']],
    ['an empty title', { ...head, title: ' ' }, ['BAD_VALUE', 'source.title', 'empty', 'a text']],
    [
      'a title too long for a name',
      { ...head, title: 'x'.repeat(1_001) },
      ['TOO_LONG', 'source.title', 'characters', '1000'],
    ],
    [
      'a key that does not exist',
      { ...head, publishd: '2024' },
      ['UNKNOWN_KEY', 'source.publishd', 'Did you mean published?', 'title'],
    ],
    [
      'names, which are its title',
      { ...head, names: 'X' },
      ['UNKNOWN_KEY', 'source.names', 'has no names', 'title'],
    ],
    [
      'a day that does not exist',
      { ...head, published: '2024-05' },
      ['BAD_VALUE', 'source.published', 'not a day', '2024-04-18'],
    ],
    [
      'an address that runs a script',
      { ...head, url: 'javascript:alert(1)' },
      ['BAD_VALUE', 'source.url', 'not a web address', 'https'],
    ],
    [
      'a kind of source that does not exist',
      { ...head, sourceKind: 'PRES' },
      ['BAD_VALUE', 'source.sourceKind', 'Did you mean PRESS?', 'OFFICIAL'],
    ],
    [
      'an origin that is not a source',
      { ...head, derivedFrom: ['company/x'] },
      ['WRONG_KIND', 'source.derivedFrom', 'is not a source', 'source/'],
    ],
    [
      'an origin that is a map',
      { ...head, derivedFrom: [{}] },
      ['BAD_SYNTAX', 'source.derivedFrom', 'not text', 'a text'],
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
      dataset: null,
    });
  });
});

describe('a data set', () => {
  test('says what it is, and not how it is released', () => {
    expect(checkDataset({ id: 'dataset/list', title: 'A list', cadence: 'monthly' }, graph)).toEqual({
      id: 'dataset/list',
      properties: { title: 'A list', cadence: 'monthly' },
      derivedFrom: [],
      dataset: null,
    });
    expect(sourceFault({ id: 'source/x', title: 'T', dataset: 'source/y' })).toMatchObject({
      code: 'WRONG_KIND',
      path: 'source.dataset',
    });
    expect(sourceFault({ id: 'source/x', title: 'T', coverage: 'COMPLETE' })).toMatchObject({
      code: 'UNKNOWN_KEY',
      path: 'source.coverage',
    });
  });
});
