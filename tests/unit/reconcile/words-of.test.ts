import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { countryId } from '../../../src/ontology/country-id.ts';
import { inWords } from '../../../src/reconcile/in-words.ts';
import { meantBy } from '../../../src/reconcile/meant-ids.ts';
import { typesOf, wordsBegun } from '../../../src/reconcile/words-of.ts';

test.each([
  ['PublicBody', 'Public body'],
  ['headquarteredIn', 'Headquartered in'],
  ['AIModel', 'AI model'],
  ['Company', 'Company'],
])('%s is %s in words', (name, words) => {
  expect(inWords(name)).toBe(words);
});

describe('what is typed', () => {
  test('is the word itself, then what begins so, then what has a word that does', () => {
    const ids = wordsBegun(typesOf(graph), 'subsidy').map(({ id }) => id);
    expect(ids).toEqual(['Subsidy', 'SubsidyProgramme']);
    expect(wordsBegun(typesOf(graph), 'BODY').map(({ id }) => id)).toEqual(['PublicBody']);
    expect(wordsBegun(typesOf(graph), '(')).toEqual([]);
  });
});

describe('a text', () => {
  test('is an id, an identifier, or neither', () => {
    expect(meantBy(graph, ' company/oracle ').ids).toEqual(['company/oracle']);
    expect(meantBy(graph, 'wikidata:q5')).toEqual({ ids: [], identifiers: [] });
    expect(meantBy(graph, 'WIKIDATA:q5').identifiers).toEqual(['WIKIDATA:Q5']);
    for (const text of ['Batman: The Movie', 'and/or', 'company/a b', ''])
      expect(meantBy(graph, text)).toEqual({ ids: [], identifiers: [] });
  });

  test.each([
    ['JP', 'country/jp'],
    ['jpn', 'country/jp'],
    ['country/jp', 'country/jp'],
    ['UK', 'country/gb'],
    ['Atlantis', null],
    ['', null],
  ])('%j is the country %s', (text, id) => {
    expect(countryId(graph, text)).toBe(id);
  });
});
