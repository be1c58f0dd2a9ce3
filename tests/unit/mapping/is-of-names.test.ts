import { expect, test } from 'vitest';
import { expression } from '../../../src/mapping/expression.ts';

const isOfNames = (text: string) => expression(text, []).decidedBy !== null;

test.each([
  'name',
  '`Name of it` & ", " & number',
  '$split(amount, /> | - /)[$ != ""][0]',
  'country = "Denmark" ? $match(id, /^(\\d{8})$/).groups[0] : id',
  'items[type = "a"].value',
  '$map(names, function($n) { $uppercase($n) })',
  '$file & name',
  '($x := $trim(name); $x & $x)',
  '$map(names, $trim)',
  'names ~> $join(", ")',
  'name ~> $substringBefore("/")',
  '$substring(name, 0, 3) & $pad(number, 5) & $replace(name, /a/, "b")',
  'items.$lookup("name")',
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
  '$lookup("name")',
  '$each(function($v) { $v })',
  '$sift(function($v) { $v = "a" })',
  '$substringBefore(",")',
  '$split("/")',
  '$split("/", 2)',
  '$substring(name, 3)',
  '$replace("x", "y")',
  '$pad(5)',
  '$match(/a/)',
  '$contains("x")',
  '$fromMillis(time, "[Y]")',
  '$substring(?, 0, 1)',
  'function($x)<x-s:x>{ $x }("name")',
  'owner@$o.country',
  'items#$i.name',
  '($e := $eval; $e("name"))',
  '$map(["name"], $eval)',
  '($f := $lookup; $f("name"))',
])('what %s gives may be decided by more', (text) => {
  expect(isOfNames(text)).toBe(false);
});
