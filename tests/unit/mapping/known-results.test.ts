import { expect, test } from 'vitest';
import { expression } from '../../../src/mapping/expression.ts';
import { knownResults } from '../../../src/mapping/known-results.ts';
import type { Scope } from '../../../src/mapping/scope.ts';

const record = (data: unknown, file = 'list'): Scope => ({ data, bindings: { file } });

/** Results by way of what counts how often it is asked. */
function counted(columns: readonly string[], compute: (scope: Scope) => unknown = ({ data }) => data) {
  let times = 0;
  const of = knownResults(columns, async (scope) => {
    times += 1;
    return compute(scope);
  });
  return { of, times: () => times };
}

test('What was computed of the same texts is not computed again', async () => {
  const { of, times } = counted(['a', 'b']);
  expect(await of(record({ a: 'x', b: 'y', c: '1' }))).toEqual({ a: 'x', b: 'y', c: '1' });
  expect(await of(record({ a: 'x', b: 'y', c: '2' }))).toEqual({ a: 'x', b: 'y', c: '1' });
  expect(times()).toBe(1);
});

test.each([
  ['another text', record({ a: 'x', b: 'z' })],
  ['no text', record({ a: 'x' })],
  ['the same texts cut elsewhere', record({ a: 'x"\n"y', b: '' })],
  ['the same texts in another file', record({ a: 'x', b: 'y' }, 'other')],
  ['a number that is written the same', record({ a: 'x', b: 1 })],
])('%s is computed by itself', async (_, other) => {
  const { of, times } = counted(['a', 'b']);
  await of(
    record({
      a: 'x',
      b: other.data instanceof Object && 'b' in other.data && other.data.b === 1 ? '1' : 'y',
    }),
  );
  expect(await of(other)).toEqual(other.data);
  expect(times()).toBe(2);
});

test('A path is told by all that stands below the first of its names', async () => {
  const swapped = [
    {
      ps: [
        { t: 'x', n: 'A' },
        { t: 'y', n: 'B' },
      ],
    },
    {
      ps: [
        { t: 'y', n: 'A' },
        { t: 'x', n: 'B' },
      ],
    },
    { ps: { t: 'x', n: 'A' } },
    { ps: { t: 'y', n: 'A' } },
    { 'ps.n': 'A', t: 'x' },
  ];
  const selected = expression('ps[t = "x"].n', []);
  expect(selected.decidedBy).toEqual(['ps', 't']);
  const found: unknown[] = [];
  for (const data of swapped) found.push(await selected.of(record(data)));
  expect(found).toEqual(['A', 'B', 'A', undefined, undefined]);
  const path = expression('a.b', []);
  expect(await path.of(record({ 'a.b': 'A', a: { b: 'B' } }))).toBe('B');
  expect(await path.of(record({ 'a.b': 'A', a: { b: 'C' } }))).toBe('C');
});

test('Nothing that came of texts is remembered as well, and a fault is told each time', async () => {
  const nothing = counted(['a'], () => undefined);
  await nothing.of(record({ a: 'x' }));
  expect(await nothing.of(record({ a: 'x' }))).toBeUndefined();
  expect(nothing.times()).toBe(1);
  const fault = expression('$number(a)', []);
  for (const _ of ['first', 'second'])
    await expect(fault.of(record({ a: 'x' }))).rejects.toThrow('$number(a) cannot be computed');
});

test('Where texts do not come again, none of them is remembered any more', async () => {
  const { of, times } = counted(['a']);
  for (let i = 0; i < 3_000; i += 1) await of(record({ a: String(i) }));
  await of(record({ a: '2999' }));
  expect(times()).toBe(3_001);
});
