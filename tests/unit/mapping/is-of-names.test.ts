import { expect, test } from 'vitest';
import { expression } from '../../../src/mapping/expression.ts';

const isOfNames = (text: string) => expression(text, []).isOfNames;

test.each([
  'name',
  '`Name of it` & ", " & number',
  '$split(amount, /> | - /)[$ != ""][0]',
  'country = "Denmark" ? $match(id, /^(\\d{8})$/).groups[0] : id',
  'items[type = "a"].value',
  '$map(names, function($n) { $uppercase($n) })',
  '$file & name',
  '($x := $trim(name); $x & $x)',
])('what %s gives is decided by the names in it', (text) => {
  expect(isOfNames(text)).toBe(true);
});

test.each([
  '$',
  '$$',
  '$row & name',
  '$line',
  '$record.name',
  '*',
  '**.name',
  'items.%.name',
  '$lookup($, "name")',
  '$keys()',
  '$string($)',
  '$now()',
  '$random() & name',
  '$eval("name")',
  '$sum($.amount)',
  '$each($, function($v, $k) { $k })',
])('what %s gives may be decided by more', (text) => {
  expect(isOfNames(text)).toBe(false);
});
