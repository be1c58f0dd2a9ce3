import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Property } from '../../../src/ontology/ontology.ts';
import { cellOf } from '../../../src/reconcile/cell-of.ts';

/** The first property there is of a kind of value. */
function propertyOf(value: string): Property {
  const all = graph.kinds.flatMap(({ properties }) => properties);
  const found = all.find((one) => one.value.name === value);
  if (found === undefined) throw new Error(`nothing has a ${value}`);
  return found;
}

describe('a value is extended by', () => {
  test.each([
    ['Name', 'Oracle@en COMMON', { str: 'Oracle' }],
    ['FuzzyDate', '2024-04-18', { date: '2024-04-18T00:00:00Z' }],
    ['FuzzyDate', '2024-04', { str: '2024-04' }],
    ['FuzzyDate', '2024/2034', { str: '2024/2034' }],
    ['Money', '8000000000 USD AT_LEAST', { str: '8000000000 USD AT_LEAST' }],
    ['Decimal', '87.5', { float: 87.5 }],
    ['Integer', '42', { int: 42 }],
    ['Identifier', 'WIKIDATA:Q5', { str: 'WIKIDATA:Q5' }],
    ['URL', 'https://www.oracle.com/', { str: 'https://www.oracle.com/' }],
  ])('%s %s', (value, text, cell) => {
    expect(cellOf(propertyOf(value), text, false)).toEqual(cell);
  });

  test('an amount as a number alone where that is asked for, of a range its floor', () => {
    expect(cellOf(propertyOf('Money'), '5 EUR AT_LEAST 9 AT_MOST', true)).toEqual({ float: 5 });
    expect(cellOf(propertyOf('Identifier'), 'WIKIDATA:Q5', true)).toEqual({ str: 'WIKIDATA:Q5' });
  });
});
