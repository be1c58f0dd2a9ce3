import { describe, expect, test } from 'vitest';
import { factsOf, inLanguage } from '../../../explorer/src/views/entity/facts-of.ts';

interface Made {
  readonly about: string;
  readonly text: string;
  readonly shown: boolean;
  readonly object: object | null;
  readonly value: { readonly __typename: string; readonly lang?: string | null } | null;
}

const claim = (about: string, text: string, more: Partial<Made> = {}): Made => ({
  about,
  text,
  shown: true,
  object: null,
  value: { __typename: 'TextValue', lang: null },
  ...more,
});

describe('facts of claims', () => {
  test('are in the order of the schema, with what it does not know last', () => {
    const claims = [claim('amount', '1'), claim('newer', '2'), claim('status', '3')];
    expect(factsOf(claims, ['status', 'amount']).map(({ about }) => about)).toEqual([
      'status',
      'amount',
      'newer',
    ]);
  });

  test('leave out links, names and identifiers, which are shown elsewhere', () => {
    const claims = [
      claim('hosts', 'country/jp', { object: {}, value: null }),
      claim('names', 'Oracle@en COMMON'),
      claim('identifiers', 'WIKIDATA:Q19900'),
      claim('website', 'https://www.oracle.com/'),
    ];
    expect(factsOf(claims, []).map(({ about }) => about)).toEqual(['website']);
  });

  test('distinguish shown values from those that are stated and not shown, each with all its claims', () => {
    const [fact] = factsOf(
      [
        claim('amount', '8 USD'),
        claim('amount', '10 USD', { shown: false }),
        claim('amount', '8 USD'),
        claim('amount', '10 USD', { shown: false }),
      ],
      [],
    );
    expect(fact?.shown.map(({ text, claims }) => [text, claims.length])).toEqual([['8 USD', 2]]);
    expect(fact?.others.map(({ text, claims }) => [text, claims.length])).toEqual([['10 USD', 2]]);
  });
});

describe('values in several languages', () => {
  const values = ['en', 'ko', 'ja'].map((lang) => ({
    text: lang,
    claims: [claim('summary', lang, { value: { __typename: 'TextValue', lang } })],
  }));
  const texts = (of: readonly { readonly text: string }[]) => of.map(({ text }) => text);

  test('are read in the language of the reader first', () => {
    const { first, rest } = inLanguage(values, 'ko');
    expect([texts(first), texts(rest)]).toEqual([['ko'], ['en', 'ja']]);
  });

  test('are read in English where the language of the reader is missing, and otherwise in the first one', () => {
    expect(texts(inLanguage(values, 'fr').first)).toEqual(['en']);
    expect(texts(inLanguage(values.slice(1), 'fr').first)).toEqual(['ko']);
  });

  test('that have no language are all read', () => {
    const plain = [
      { text: 'a', claims: [claim('conditions', 'a')] },
      { text: 'b', claims: [claim('conditions', 'b')] },
    ];
    expect(inLanguage(plain, 'ja').first).toEqual(plain);
  });
});
