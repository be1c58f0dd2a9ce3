import { describe, expect, test } from 'vitest';
import { camel, capital, kebab, screamingSnake } from '../../../src/ontology/casing.ts';
import { didYouMean, nearest } from '../../../src/ontology/did-you-mean.ts';

describe('casing', () => {
  test.each([
    ['AIModel', 'ai-model', 'AI_MODEL', 'aiModel'],
    ['DataCenter', 'data-center', 'DATA_CENTER', 'dataCenter'],
    ['Company', 'company', 'COMPANY', 'company'],
    ['headquarteredIn', 'headquartered-in', 'HEADQUARTERED_IN', 'headquarteredIn'],
    ['SubsidyAI', 'subsidy-ai', 'SUBSIDY_AI', 'subsidyAI'],
    ['G7Summit', 'g7-summit', 'G7_SUMMIT', 'g7Summit'],
  ])('takes %s apart into words', (name, ...expected) => {
    expect([kebab(name), screamingSnake(name), camel(name)]).toEqual(expected);
  });

  test('makes the first letter alone a capital', () => {
    expect(capital('aiModels')).toBe('AiModels');
    expect(capital('')).toBe('');
  });
});

describe('the hint at what was meant', () => {
  const known = ['amount', 'announced', 'conditions', 'hosts'];

  test('is the nearest word, whatever its case', () => {
    expect(didYouMean('amuont', known)).toBe(' Did you mean amount?');
    expect(didYouMean('HOST', known)).toBe(' Did you mean hosts?');
  });

  test('is nothing where no word is within a third of the letters', () => {
    expect(didYouMean('colour', known)).toBe('');
    expect(didYouMean('', known)).toBe('');
    expect(didYouMean('amount', [])).toBe('');
  });

  test('is the first of two words that are as near, in whatever order they come', () => {
    expect(nearest('hat', ['hot', 'cat', 'hit'])).toBe('cat');
    expect(nearest('hat', ['hit', 'hot', 'cat'])).toBe('cat');
  });

  test('lets one letter of a short word be wrong', () => {
    expect(nearest('JPX', ['JPY', 'USD'])).toBe('JPY');
    expect(nearest('X', ['EUR'])).toBeNull();
  });

  test('ends at once for a word as long as a file', () => {
    expect(nearest('x'.repeat(1 << 20), ['amount', 'hosts'])).toBeNull();
  });
});
