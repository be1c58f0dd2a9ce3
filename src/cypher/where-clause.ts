import { hopPattern } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import type { Comparison, Predicate, Test } from './predicate.ts';
import type { Parameter, Parameters } from './statement.ts';

/** A piece of a statement with the parameters that it names. */
export interface Clause {
  readonly text: string;
  readonly params: Parameters;
}

/**
 * The text of a filter on a variable, and its parameters p0, p1 … behind `prefix`, in the order of the text.
 *
 * A positive comparison stays bare, so that indexes serve it; only what a NOT stands before is wrapped in
 * `coalesce(…, false)`, because Cypher's NOT of an unknown is unknown.
 * @example whereClause({ compare: { column: 'status', many: false, test: 'ne', value: 'CANCELLED' } }).text
 * // 'NOT coalesce(n.`status` = $p0, false)'
 */
export function whereClause(predicate: Predicate, node = 'n', prefix = ''): Clause {
  const params: Record<string, Parameter> = {};
  let bound = 0;
  const bind = (value: Parameter): string => {
    const name = `${prefix}p${bound++}`;
    params[name] = value;
    return `$${name}`;
  };
  return { text: write(predicate, 0), params };

  function write(part: Predicate, depth: number): string {
    if ('all' in part) return join(part.all, 'AND', 'true', depth);
    if ('any' in part) return join(part.any, 'OR', 'false', depth);
    if ('not' in part) return complement(write(part.not, depth));
    if ('compare' in part) return comparison(variable(depth), part.compare, bind);
    const pattern = hopPattern(variable(depth), '', variable(depth + 1), part.hop);
    const inner = write(part.where, depth + 1);
    switch (part.quantifier) {
      case 'some':
        return `EXISTS { MATCH ${pattern}${where(inner)} }`;
      case 'none':
        return `NOT EXISTS { MATCH ${pattern}${where(inner)} }`;
      case 'all':
        return `NOT EXISTS { MATCH ${pattern} WHERE ${complement(inner)} }`;
      case 'single':
        return `COUNT { MATCH ${pattern}${where(inner)} } = 1`;
    }
  }

  function variable(depth: number): string {
    return depth === 0 ? node : `${node}_${depth}`;
  }

  function join(parts: readonly Predicate[], word: string, empty: string, depth: number): string {
    const texts = parts.map((part) => write(part, depth));
    if (texts.length <= 1) return texts[0] ?? empty;
    return `(${texts.join(` ${word} `)})`;
  }
}

/** ` WHERE …`, or nothing where the filter lets everything pass. */
export function where(...texts: readonly string[]): string {
  const conditions = texts.filter((text) => text !== 'true');
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

const complement = (text: string): string => `NOT coalesce(${text}, false)`;

const complements: { readonly [test in Test]?: Test } = { ne: 'eq', notIn: 'in' };

function comparison(
  node: string,
  { column, many, test, value }: Comparison,
  bind: (value: Parameter) => string,
): string {
  const held = `${node}.${identifier(column)}`;
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
  return `${held} ${symbols[test]} ${operand}`;
}
