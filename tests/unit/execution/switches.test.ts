import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { forChoice, switchesOf } from '../../../src/execution/switches.ts';

test('what was made for a choice is kept, and no more than some choices are', () => {
  const kept = new Map<string, object>();
  const first = forChoice(kept, '0', () => ({}));
  expect(forChoice(kept, '0', () => ({}))).toBe(first);
  for (let n = 1; n < 1_000; n++) {
    forChoice(kept, String(n), () => ({}));
    expect(kept.size).toBeLessThanOrEqual(64);
  }
});

describe('the choice of directives', () => {
  const { definitions } = parse(
    'query ($a: Boolean, $b: Boolean) { x @skip(if: $a) y @include(if: $b) z @skip(if: $constructor) w(if: $none) }',
  );
  const [operation] = definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('No operation.');
  const { choice, chosen } = switchesOf(operation, {});
  const runs = [
    {},
    { a: true },
    { a: false },
    { a: null },
    { a: true, b: true },
    { a: true, b: false },
    { a: true, b: null },
    { a: 'text' },
  ];

  test('is another one for each answer that they give, null and nothing included', () => {
    expect(new Set(runs.map(choice)).size).toBe(runs.length);
    expect(choice({ a: true, none: 1 })).toBe(choice({ a: true, none: 2 }));
    expect(choice({ a: ['a', 'long', 'list'] })).toBe(choice({ a: 'text' }));
    expect(choice({ a: undefined })).toBe(choice({ a: null }));
  });

  test('has the variables that it was made with, as far as directives look at them', () => {
    const told = runs.map((variables) => chosen(choice(variables)));
    expect(told.slice(0, 7)).toEqual(runs.slice(0, 7));
    expect(told.map(choice)).toEqual(runs.map(choice));
    expect(Object.keys(chosen(choice({ none: 1 })))).toEqual([]);
  });
});
