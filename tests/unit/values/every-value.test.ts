import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarations } from '../../../schema/index.ts';
import * as values from '../../../schema/values/index.ts';
import { type Moment, ValueFault, type ValueKind } from '../../../src/ontology/value-kind.ts';

const properties = declarations.kinds.flatMap((k) => [
  ...Object.values(k.properties),
  ...Object.values(k.links).flatMap((l) => Object.values(l.properties ?? {})),
]);
const standing = Object.values(values).filter((v) => typeof v === 'object');

/** Every kind of value that there is, and every closed list of words that the ontology declares. */
const everyKind = new Map<string, ValueKind>(
  [...standing, ...properties.map((p) => p.value)].map((v) => [v.expected, v]),
);

const hostile: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u{feff}',
  'constructor:x',
  '__proto__:x',
  'toString',
  'hasOwnProperty',
  'null',
  'NaN USD',
  'Infinity 0',
  '@',
  '@@@',
  '@en',
  ':',
  '/',
  '..',
  '1 2 3',
  '-',
  '%',
  "'; MATCH (n) DETACH DELETE n //",
  '{{7*7}}',
  '\u202e',
  '👩‍👩‍👧',
  'ﷺ',
];
const long = [
  'a',
  '1',
  ' ',
  '@',
  'a@',
  '@a-',
  '1 ',
  '2024/',
  '[2024,',
  'X',
  '..',
  'LEI:',
  '-0.',
  '1_',
  'https://',
  '%',
  'ﷺ',
  '\u0301',
].map((part) => part.repeat(Math.ceil(100_000 / part.length)));

const moment: Moment = { day: '2024-01-01', source: 'source/x', rate: () => null };

/** What a text is read as, or undefined where it is refused. Anything else that is thrown is a fault. */
function read(kind: ValueKind, raw: string): unknown {
  try {
    return kind.parse(raw);
  } catch (error) {
    expect(error).toBeInstanceOf(ValueFault);
    return undefined;
  }
}

describe.each([...everyKind.values()].map((kind) => ({ kind, name: kind.name })))('$name', ({ kind }) => {
  const [, after = ''] = kind.expected.split(/such as (.*)/);
  const known = [...after.split(/, | or |;/), 'https://example.org'];
  const words = kind.output.type === 'enum' ? Object.keys(kind.output.members) : [];
  const example = fc.oneof(fc.constantFrom('x', ...known, ...words), fc.string({ unit: 'binary' }));

  test('accepts an example of those that its refusal names', () => {
    expect([...known, ...words].some((text) => read(kind, text) !== undefined)).toBe(true);
  });

  test('refuses a text or reads it the same way again from what it writes', () => {
    fc.assert(
      fc.property(fc.oneof(example, fc.constantFrom(...hostile)), (raw) => {
        const value = read(kind, raw);
        if (value === undefined) return;
        const text = kind.format(value);
        expect(kind.parse(text)).toEqual(value);
        expect(kind.format(kind.parse(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('fills the columns that it declares, and loads what it stored', () => {
    for (const raw of [...known, ...words]) {
      const value = read(kind, raw);
      if (value === undefined) continue;
      const stored = kind.store(value, moment);
      expect(stored).toHaveLength(kind.columns.length);
      expect(kind.load(stored)).not.toBeNull();
    }
  });

  test('refuses a very long text, or reads it, without choking on it', () => {
    for (const raw of long) read(kind, raw);
  });

  test('refuses a hostile text with nothing but a fault of the value', () => {
    for (const raw of hostile) read(kind, raw);
  });
});
