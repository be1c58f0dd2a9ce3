import { expect, test } from 'vitest';
import { groupedProblems } from '../../../src/command-line/grouped-problems.ts';

test('a cause that is known keeps its own count, however many causes are not told apart any more', () => {
  const { report, groups } = groupedProblems(2);
  for (const path of ['a', 'b', 'c', 'a', 'd', 'a'])
    report({ file: 'f', line: 1, path, code: 'MISSING', message: '', expected: '' });
  expect(groups().map(({ path, rows }) => [path, rows])).toEqual([
    ['a', 3],
    ['c', 2],
    ['b', 1],
  ]);
});
