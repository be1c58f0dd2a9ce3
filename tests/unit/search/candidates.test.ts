import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { candidatesOf } from '../../../src/search/candidates.ts';
import { nameMatcher } from '../../../src/search/name-match.ts';
import { inSample, type Posting, samples, smallestSample } from '../../../src/search/samples.ts';
import { meaningOf, plannedKeys, searchPlan, typedTerms } from '../../../src/search/search-plan.ts';
import { searchedName } from '../../../src/search/searched-name.ts';
import { keysOf, termsOf } from '../../../src/search/terms.ts';

/** What a store would hold of some names, by the ids of their bearers. */
function storeOf(names: Readonly<Record<string, string>>) {
  const stored = new Map<string, Set<string>>();
  const add = (keys: Iterable<string>, member: string): void => {
    for (const key of keys)
      for (let sample = 0; sample <= smallestSample(member); sample++) {
        const name = inSample(sample, key);
        stored.set(name, (stored.get(name) ?? new Set()).add(member));
      }
  };
  for (const [id, name] of Object.entries(names)) {
    const terms = termsOf([fold(name)]);
    add(terms, id);
    for (const term of terms) add(keysOf(term), term);
  }
  return (keys: readonly string[], most: number): ReadonlyMap<string, Posting> =>
    new Map(
      keys.flatMap((key) => {
        for (let sample = 0; sample < samples; sample++) {
          const members = [...(stored.get(inSample(sample, key)) ?? [])];
          if (members.length <= most) return members.length > 0 ? [[key, { members, sample }] as const] : [];
        }
        return [];
      }),
    );
}

/** The ids that are looked at, and those of the names that answer. */
function search(
  names: Readonly<Record<string, string>>,
  text: string,
  most = { entities: 1_000, terms: 1_000 },
) {
  const store = storeOf(names);
  const typed = searchedName(fold(text));
  const plan = searchPlan(typed);
  const found = store(plannedKeys(plan), most.terms);
  const [whole, ...words] = [plan.whole, ...plan.words].map((planned) => meaningOf(planned, found));
  const terms = [...typedTerms(plan), ...[whole, ...words].flatMap((meaning) => meaning?.terms ?? [])];
  const none = { terms: [], complete: true };
  const looked = candidatesOf(whole ?? none, words, store(terms, most.entities), most.entities);
  const match = nameMatcher(typed);
  const answering = Object.entries(names).flatMap(([id, name]) =>
    match(searchedName(fold(name))) === null ? [] : [id],
  );
  return { looked, answering: answering.sort() };
}

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abdeort'), minLength: 1, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(...'가오라클콜산업'), minLength: 1, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom(...'アオラクル日本'), minLength: 1, maxLength: 5 }),
  fc.constantFrom(
    'oracle',
    'オラクル',
    '오라클',
    'soft',
    'bank',
    'softbank',
    '소프트뱅크',
    'japan',
    '日本',
    '株式会社',
    'Inc.',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const names = fc
  .uniqueArray(name, { minLength: 1, maxLength: 30 })
  .map((all) => Object.fromEntries(all.map((text, n) => [`company/c${n}`, text])));

/** A text made of a name: with letters changed, or words left out, swapped or run together. */
const changed = fc.tuple(name, fc.nat(40), fc.constantFrom('', 'a', '라', 'ク', ' '), fc.boolean());

describe('every name that answers is looked at', () => {
  test('whatever is typed', () => {
    fc.assert(
      fc.property(names, name, (all, text) => {
        const { looked, answering } = search(all, text);
        expect(looked).toEqual(expect.arrayContaining(answering));
      }),
      { numRuns: 500 },
    );
  });

  test('by a text that is much like a name', () => {
    fc.assert(
      fc.property(names, changed, fc.nat(), (all, [, at, letter, turned], n) => {
        const ids = Object.keys(all);
        const letters = [...(all[ids[n % ids.length] ?? ''] ?? '')];
        letters.splice(at % (letters.length + 1), at % 2, letter);
        const text = turned ? letters.join('').split(' ').reverse().join(' ') : letters.join('');
        const { looked, answering } = search(all, text);
        expect(looked).toEqual(expect.arrayContaining(answering));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('of what is too common', () => {
  const common = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, n) => [`company/c${n}`, `Common Word ${n}`]),
  );
  const rare = { ...common, 'company/rare': 'Common Singularity', 'company/both': 'Rare Common' };

  test('no more is looked at than may be, and something always is', () => {
    for (const most of [1, 10, 100, 1_999]) {
      const { looked } = search(common, 'common', { entities: most, terms: 100 });
      expect(looked.length).toBeLessThanOrEqual(most);
      expect(looked.length).toBeGreaterThan(0);
    }
  });

  test('the words that are rare lead to all that have them', () => {
    const bounds = { entities: 50, terms: 1_000 };
    expect(search(rare, 'common singularty', bounds).looked).toContain('company/rare');
    expect(search(rare, 'common rar', bounds).looked).toContain('company/both');
    expect(search(rare, 'common word 1234', bounds).looked).toContain('company/c1234');
  });

  test('two common words lead to what has both', () => {
    const left = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`company/l${n}`, `Left ${n}`]));
    const right = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`company/r${n}`, `Right ${n}`]));
    const all = { ...left, ...right, 'company/both': 'Right and Left' };
    expect(search(all, 'left right', { entities: 1_000, terms: 1_000 }).looked).toContain('company/both');
  });
});
