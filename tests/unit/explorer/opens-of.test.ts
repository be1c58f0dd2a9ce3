import { describe, expect, test } from 'vitest';
import { nobody } from '../../../explorer/src/address/answer-address.ts';
import { namedIn, sentenceOf } from '../../../explorer/src/views/ask/opens-of.ts';

const named = (name: string, kind: string, id: string) => ({ name, value: null, entity: { id, kind } });

describe('the sentence that a reading corresponds to', () => {
  test('says who invests, where, why and in which year', () => {
    expect(
      sentenceOf([
        named('investor', 'COMPANY', 'company/oracle'),
        named('target', 'COUNTRY', 'country/jp'),
        named('ground', 'MOTIVE', 'motive/data-sovereignty'),
        { name: 'year', value: '2024', entity: null },
      ]),
    ).toEqual({
      ...nobody,
      who: 'company/oracle',
      where: 'country/jp',
      why: 'motive/data-sovereignty',
      from: '2024',
      to: '2024',
    });
  });

  test('is none where the sentence has no room for what is asked, since it would ask something different', () => {
    expect(sentenceOf([named('target', 'SECTOR', 'sector/data-centers')])).toBeNull();
    expect(
      sentenceOf([named('sector', 'SECTOR', 'sector/data-centers'), named('place', 'COUNTRY', 'country/jp')]),
    ).toBeNull();
    expect(sentenceOf([named('subject', 'COUNTRY', 'country/jp')])).toBeNull();
    expect(sentenceOf([{ name: 'year', value: '2024/2025', entity: null }])).toBeNull();
    expect(sentenceOf([])).toBeNull();
  });
});

test('The entities that a reading names are each listed once', () => {
  expect(
    namedIn([
      named('from', 'COUNTRY', 'country/jp'),
      named('to', 'COUNTRY', 'country/jp'),
      { name: 'year', value: '2024', entity: null },
    ]),
  ).toEqual(['country/jp']);
});
