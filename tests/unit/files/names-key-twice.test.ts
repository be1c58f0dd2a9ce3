import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysIn } from '../../../src/files/keys-in.ts';
import { namesKeyTwice } from '../../../src/files/names-key-twice.ts';
import { repeatedKeys } from '../../../src/files/repeated-keys.ts';

const found = (text: string): boolean => namesKeyTwice(text, keysIn(JSON.parse(text)));

test.each([
  '{"a":1,"a":1}',
  '{"a":1,"b":2,"a" : 3}',
  '{"a":1,"\\u0061":2}',
  '{"a":{"b":1,"b":2}}',
  '[{"a":[{"x":"\\"","x":"\\\\"}]}]',
  '{"__proto__":1,"__proto__":2}',
  '{"":1,"":2}',
])('finds that %s names a key twice', (text) => {
  expect(found(text)).toBe(true);
  expect([...repeatedKeys(text)]).toHaveLength(1);
});

test('tells each key that is repeated, and where', () => {
  const text = '{"a": {"b": 1, "c": "b", "\\u0062": 2}, "c": [{"x": 1}, {"x": 1, "x" : 1}], "a": 1}';
  expect([...repeatedKeys(text)].map(({ key, at }) => [key, text.slice(at, at + 3)])).toEqual([
    ['b', '"\\u'],
    ['x', '"x"'],
    ['a', '"a"'],
  ]);
});

test.each([
  '{"a":{"a":1},"b":{"a":1}}',
  '{"a":"\\"a\\":1,\\"a\\":"}',
  '["a","a"]',
  '{"\\\\":":","\\"":":"}',
  '7',
  '"a"',
])('finds nothing in %s', (text) => {
  expect(found(text)).toBe(false);
  expect([...repeatedKeys(text)]).toEqual([]);
});

test('finds nothing in what is written from a value, whatever its texts hold', () => {
  fc.assert(fc.property(fc.json(), (text) => !found(text)));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (value) => !found(JSON.stringify(value, null, 1))),
  );
});

test('takes a line of the greatest length, however it is nested and escaped', () => {
  expect(found(`{"a":"${'\\"'.repeat(500_000)}"}`)).toBe(false);
  expect(found(`{"a":"${'\\\\'.repeat(500_000)}","a":"\\\\\\""}`)).toBe(true);
  expect(found(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toBe(false);
});
