import { describe, expect, test } from 'vitest';
import { hasDeeperBrackets } from '../../../src/server/has-deeper-brackets.ts';
import { busy } from '../../support/busy.ts';

describe('hasDeeperBrackets', () => {
  test.each([
    ['{ a }', 1],
    ['{ a(b: [1]) { c } }', 3],
    ['query ($a: [Int]) { a }', 2],
    ['', 0],
    ['{ a(b: "{{{[[[") }', 2],
    ['{ a(b: "\\"{{{") }', 2],
    ['{ a(b: "\\\\") { c } }', 2],
    ['{ a(b: """{{{ "quoted" {{{""") }', 2],
    ['{ a(b: """\\"""{{{""") { c } }', 2],
    ['{ a(b: "") { c } }', 2],
    ['{ a # {{{{\n { b } }', 2],
    ['{ a # {{{{\r { b } }', 2],
    ['{ a(b: "unclosed\n { c }', 3],
    ['{ a(b: """unclosed {{{{', 2],
    ['# {{{{', 0],
  ])('counts no bracket in text: %j is %i deep', (query, depth) => {
    expect(hasDeeperBrackets(query, depth)).toBe(false);
    if (depth > 0) expect(hasDeeperBrackets(query, depth - 1)).toBe(true);
  });

  test.each([
    ['quotes', '"'.repeat(262_144)],
    ['block strings', '"""\\'.repeat(65_536)],
    ['escapes', `"${'\\'.repeat(262_143)}`],
    ['comments', '#\n'.repeat(131_072)],
  ])('reads a hostile text of a full body in less than 100 ms: %s', (_, query) => {
    const started = performance.now();
    hasDeeperBrackets(query, 64);
    expect(performance.now() - started).toBeLessThan(100 + busy);
  });
});
