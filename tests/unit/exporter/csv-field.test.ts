import { expect, test } from 'vitest';
import { csvField, headerField } from '../../../src/exporter/neo4j-import/csv-field.ts';
import type { StoredColumn } from '../../../src/ontology/stored-columns.ts';

const column = (type: StoredColumn['type'], list = false): StoredColumn => ({ name: 'x', type, list });

test('names the types of columns as the tool does', () => {
  expect(headerField(column('string', true))).toBe('x:string[]');
  expect(headerField(column('integer'))).toBe('x:long');
  expect(headerField(column('float'))).toBe('x:double');
});

test('distinguishes missing from empty', () => {
  expect(csvField(column('string'), null)).toBe('');
  expect(csvField(column('string'), '')).toBe('""');
});

test('quotes texts, whatever they hold', () => {
  expect(csvField(column('string'), 'a "b", \\ c\r\nd')).toBe('"a ""b"", \\ c\r\nd"');
});

test('writes whole numbers of 64 bits with all of their digits', () => {
  expect(csvField(column('integer'), 2n ** 63n - 1n)).toBe('9223372036854775807');
  expect(csvField(column('float'), 1e-7)).toBe('1e-7');
  expect(csvField(column('boolean'), false)).toBe('false');
});

test('parts the elements of lists by what no text has', () => {
  expect(csvField(column('string', true), ['a;b', '', 'c"'])).toBe('"a;b\u0000\u0000c"""');
  expect(csvField(column('string', true), ['', ''])).toBe('"\u0000"');
});

test('says which lists the tool cannot read', () => {
  expect(csvField(column('string', true), [])).toBeNull();
  expect(csvField(column('string', true), [''])).toBeNull();
});

test.each([
  ['string', 1],
  ['integer', 1.5],
  ['integer', '1'],
  ['float', 'x'],
  ['boolean', 'true'],
  ['string', ['a']],
] as const)('refuses what is not of the declared type: %s, %j', (type, cell) => {
  expect(() => csvField(column(type), cell)).toThrow('The column x is declared');
});

test('refuses a list that would be parted elsewhere', () => {
  expect(() => csvField(column('string', true), ['a\u0000b'])).toThrow('holds NUL');
});
