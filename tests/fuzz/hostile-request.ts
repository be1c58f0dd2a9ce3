import type { Draw } from '../support/differential/draw.ts';

/** Characters and signs that parsers have been broken with. */
const signs = [
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u2028',
  '😀',
  '"',
  '"""',
  '\\',
  '\\u',
  '#',
  '...',
  '@',
  '$',
  '&',
  '!',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '=',
  '|',
  '-',
  '.',
  '1e',
  '0x',
  '// ',
  '\r',
];

const numbers = [
  '-1',
  '0',
  '-0',
  '1e999',
  '99999999999999999999',
  '2147483648',
  '-2147483649',
  '0.1',
  '1e-400',
  '007',
];

/** Names that an object of JavaScript has, or that GraphQL keeps for itself. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '__typename',
  '__schema',
  '__type',
  'x'.repeat(3_000),
];

const ids = [
  '',
  '/',
  'company',
  'company/',
  '/oracle',
  '../../secret',
  'company/../x',
  "' OR 1=1 --",
  '`) RETURN 1',
  '%00',
  'x'.repeat(20_000),
  `claim/${'f'.repeat(64)}`,
  'country/\u0000',
];

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  'NaN',
  [],
  [[[]]],
  {},
  { a: { b: {} } },
  ['a', 1, null],
  'x'.repeat(50_000),
  ...ids,
];

const texts: readonly ((text: string, d: Draw) => string)[] = [
  (text, d) => cut(text, d, () => ''),
  (text, d) => cut(text, d, (part) => part + part),
  (text, d) => cut(text, d, (part) => [...part].reverse().join('')),
  (text, d) => cut(text, d, (part) => `${d.pick(signs)}${part}${d.pick(signs)}`),
  (text, d) => text.replace(/\b\d+\b/g, (found) => (d.chance(0.5) ? d.pick(numbers) : found)),
  (text, d) => text.replace(/"[^"]*"/g, (found) => (d.chance(0.5) ? JSON.stringify(d.pick(ids)) : found)),
  (text, d) => text.replace(/\b[a-z]\w+\b/g, (found) => (d.chance(0.1) ? d.pick(names) : found)),
  (text, d) =>
    text.replace(/\b[A-Z_]{3,}\b/g, (found) =>
      d.chance(0.5) ? d.pick(['null', 'NOTHING', '"a"', '{}', '[]']) : found,
    ),
  (text, d) =>
    text.replace(/\b[a-z]\w+ \{/g, (found) => (d.chance(0.3) ? `a${d.below(9)}: ${found}` : found)),
  (text, d) =>
    text.replaceAll('{', (found) =>
      d.chance(0.2)
        ? `${d.pick(['@skip', '@include', '@nothing', '@deprecated'])}(if: ${d.pick(['true', 'null', '$no', '1'])}) ${found}`
        : found,
    ),
  (text, d) => '{ a '.repeat(d.pick([10, 65, 3_000])) + text,
  (text, d) => `${text} ${'__typename '.repeat(d.pick([20, 5_000]))}`,
  (text, d) => `${text} fragment F on Query { ...${d.pick(['F', 'G'])} } fragment G on Query { ...F }`,
  (text, d) =>
    text.replace(
      /^query/,
      d.pick([
        'mutation',
        'subscription',
        'fragment',
        'query Q',
        'query ($no: Boolean!)',
        'query ($a: Nothing, $a: Int)',
        'query Q { id } query Q',
      ]),
    ),
  (text, d) => text.replace(/first: \d+/g, `first: ${d.pick(['$n', '1000000', '-1', 'null', '[1]'])}`),
  (text, d) =>
    text.replace(/where: \{/g, (found) => {
      const depth = d.pick([1, 8, 40]);
      return `where: {NOT: {AND: [${'{NOT: '.repeat(depth)}{}${'}'.repeat(depth)}]}}, ${found.slice(8)}`;
    }),
];

/** Takes out a part of a text, and puts in what is made of it. */
function cut(text: string, d: Draw, made: (part: string) => string): string {
  const start = d.below(text.length);
  const end = Math.min(text.length, start + 1 + d.below(d.pick([1, 5, 40])));
  return text.slice(0, start) + made(text.slice(start, end)) + text.slice(end);
}

/**
 * The body of a request that is sound JSON, with an operation that was good until one or a few things were done to it, and with
 * variables that nobody asked for.
 */
export function hostileRequest(text: string, d: Draw): string {
  const document = Array.from({ length: 1 + d.below(3) }).reduce<string>(
    (made) => d.pick(texts)(made, d),
    text,
  );
  const variables = Array.from({ length: d.below(4) }, () => [
    d.pick([...names, 'n', 'no', 'a', 'cursor']),
    d.pick(values),
  ]);
  return JSON.stringify({
    query: d.chance(0.97) ? document : d.pick(values),
    ...(variables.length > 0
      ? { variables: Object.fromEntries(variables) }
      : d.chance(0.1)
        ? { variables: d.pick(values) }
        : {}),
    ...(d.chance(0.1) ? { operationName: d.pick([...values, ...names]) } : {}),
    ...(d.chance(0.1) ? { extensions: d.pick(values) } : {}),
  });
}
