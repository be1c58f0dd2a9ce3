import { expect, test } from 'vitest';
import { closeness } from '../../../src/questions/closeness.ts';
import { nameMatcher } from '../../../src/search/name-match.ts';
import { searchedName } from '../../../src/search/searched-name.ts';

const of = (typed: string, name: string) => {
  const rank = nameMatcher(searchedName(typed))(searchedName(name));
  return rank === null ? null : closeness(typed, name, rank);
};

test('the very name is nearest, then its beginning, then a slip, then its sound in another script', () => {
  const distances = [
    of('oracle', 'oracle'),
    of('micros', 'microsoft'),
    of('orcale', 'oracle'),
    of('소프트뱅크', 'softbank'),
  ];
  expect(distances.map((found) => found?.partial)).toEqual([false, false, false, false]);
  const sorted = distances.map((found) => found?.distance ?? Number.NaN);
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  expect(new Set(sorted).size).toBe(4);
});

test('a name with further words is only partly matched, except for what is in brackets', () => {
  expect(of('sakura', 'sakura internet')).toMatchObject({ partial: true });
  expect(of('government cloud', 'government cloud (japan)')).toEqual({ distance: 0, partial: false });
});

test('the fewer words are missing, the nearer', () => {
  const [one, two] = [of('sakura', 'sakura internet'), of('sakura', 'sakura internet works')];
  expect(one?.distance).toBeLessThan(two?.distance ?? 0);
});

test('what may be chance is nothing: one mistyped word of many, a sound that Latin words share', () => {
  expect(of('americam', 'america united states')).toBeNull();
  expect(of('orcale', 'algeria')).toBeNull();
});

test('nor is one word from the middle of a long name, or from its brackets', () => {
  expect(of('law', 'support for clouds under an economic security law')).toBeNull();
  expect(of('part', 'st martin (french part)')).toBeNull();
  expect(of('part', 'saba (dutch part)')).toBeNull();
});

test('a part of a name is nearer than a part of a title, and the beginning of a name nearer than its end', () => {
  const [person, title] = [of('biden', 'joe biden'), of('biden', 'biden: standing up to china')];
  expect(person?.distance).toBeLessThan(title?.distance ?? 0);
  const [south, north] = [of('korea', 'korea, republic of'), of('korea', 'north korea')];
  expect(south?.distance).toBeLessThan(north?.distance ?? 0);
});
