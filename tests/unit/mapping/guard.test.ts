import { expect, test } from 'vitest';
import { condition, expression } from '../../../src/mapping/expression.ts';

const records = [
  { schema: 'A', to: 'x' },
  { schema: 'B', to: 'x' },
  { schema: ['A'], to: 'x' },
  { to: 'x' },
  [{ schema: 'A', to: 'x' }],
  'A',
];

const each = (of: ReturnType<typeof expression>) =>
  Promise.all(records.map((data) => of.of({ data, bindings: {} })));

test.each(['schema = "A"', 'schema = "A" and to = "x"', '(schema = "A")', 'schema = "A" or to = "x"'])(
  'what is not computed of other records comes to the same: %s',
  async (text) => {
    // In brackets nothing is known beforehand.
    expect(await each(condition(text, []))).toEqual(await each(expression(`($boolean(${text}))`, [])));
    expect(await each(expression(`${text} ? to`, []))).toEqual(await each(expression(`(${text} ? to)`, [])));
    expect(await each(expression(`${text} ? to : "y"`, []))).toEqual(
      await each(expression(`(${text} ? to : "y")`, [])),
    );
  },
);
