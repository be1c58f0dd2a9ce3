import type { Parameter } from '../../../shapes/parameter.ts';
import type { Comparison, Test } from '../../../shapes/predicate.ts';
import { decimals, isDecimalTest } from './decimals.ts';
import { identifier } from './identifier.ts';

/** Cypher's NOT of an unknown is unknown: what is unknown is not so, and passes. */
export const complement = (text: string): string => `NOT coalesce(${text}, false)`;

/** Each test that is the opposite of another, with that one. */
export const complements: { readonly [test in Test]?: Test } = { ne: 'eq', notIn: 'in' };

export const columnOf = (node: string, { column }: Pick<Comparison, 'column'>): string =>
  `${node}.${identifier(column)}`;

/** What is held, as a text, compared with a value. */
export function comparison(
  held: string,
  { many, test, value }: Omit<Comparison, 'column'>,
  bind: (value: Parameter) => string,
): string {
  if (test === 'isNull') return `${held} IS ${value === true ? '' : 'NOT '}NULL`;
  const positive = complements[test] ?? test;
  const operand = bind(value);
  const text = many ? anyOf(held, positive, operand) : one(held, positive, operand);
  return positive === test ? text : complement(text);
}

function anyOf(held: string, test: Test, operand: string): string {
  return test === 'eq' ? `${operand} IN ${held}` : `any(x IN ${held} WHERE ${one('x', test, operand)})`;
}

const symbols: { readonly [test in Test]?: string } = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};

function one(held: string, test: Test, operand: string): string {
  if (test === 'startsWithAny') return `any(y IN ${operand} WHERE ${held} STARTS WITH y)`;
  if (isDecimalTest(test)) return decimals(held, test, operand);
  return `${held} ${symbols[test]} ${operand}`;
}
