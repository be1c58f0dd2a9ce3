import type { Scalar } from '../ontology/value-kind.ts';
import type { Parameter, Parameters } from './statement.ts';

/** A column that rows are ordered by. Rows without a value come last, whichever the direction. */
export interface OrderTerm {
  readonly column: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** The values of the order's columns at one row. */
export type Position = readonly Scalar[];

/** A stretch of ordered rows: at most `limit` behind `after` and before `before`, counted from the end if `backward`. */
export interface Window {
  readonly order: readonly OrderTerm[];
  readonly after: Position | null;
  readonly before: Position | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** The parts of a statement that a window decides. */
export interface Keyset {
  readonly condition: string;
  readonly orderBy: string;
  readonly params: Parameters;
}

/**
 * Pages by the values of the last row instead of by a count of rows, so that page 1,000 costs what page 1 does and a
 * row that is inserted meanwhile is neither skipped nor repeated. The last term of an order must be unique.
 * @param held how the statement refers to a column
 * @param prefix what the names of parameters begin with
 * @example keyset({ order: [{ column: 'x', descending: true, nullable: true }, id], … }, (c) => `n.${c}`).orderBy
 * // 'ORDER BY n.x IS NULL, n.x DESC, n.id'
 */
export function keyset(window: Window, held: (column: string) => string, prefix = ''): Keyset {
  const params: Record<string, Parameter> = { [`${prefix}limit`]: window.limit };
  const bounds = [bound('after', window.after), bound('before', window.before)].filter((t) => t !== null);
  return { condition: bounds.join(' AND ') || 'true', orderBy: orderBy(window, held), params };

  function bound(side: 'after' | 'before', position: Position | null): string | null {
    if (position === null) return null;
    const ways: string[] = [];
    const equal: string[] = [];
    window.order.forEach((term, i) => {
      const value = position[i] ?? null;
      const name = `${prefix}${side}${i}`;
      if (value !== null) params[name] = value;
      const beyond = further(held(term.column), term, value === null ? null : `$${name}`, side);
      if (beyond !== null) ways.push([...equal, beyond].join(' AND '));
      equal.push(value === null ? `${held(term.column)} IS NULL` : `${held(term.column)} = $${name}`);
    });
    if (ways.length === 0) return 'false';
    return [...reach(position[0] ?? null, side), `(${ways.join(' OR ')})`].join(' AND ');
  }

  /** Where an index has all rows of the first column, it reads on from here: no index serves the rest of the condition. */
  function reach(value: Scalar, side: 'after' | 'before'): readonly string[] {
    const [first, ...rest] = window.order;
    if (first === undefined || first.nullable || rest.length === 0 || value === null) return [];
    return [`${held(first.column)} ${symbolOf(first, side)}= $${prefix}${side}0`];
  }
}

/** What a column must be for its row to lie beyond the position, or null where no value does. */
function further(held: string, term: OrderTerm, operand: string | null, side: 'after' | 'before') {
  if (operand === null) return side === 'after' ? null : `${held} IS NOT NULL`;
  const beyond = `${held} ${symbolOf(term, side)} ${operand}`;
  return side === 'after' && term.nullable ? `(${beyond} OR ${held} IS NULL)` : beyond;
}

const symbolOf = ({ descending }: OrderTerm, side: 'after' | 'before'): string =>
  (side === 'after') === descending ? '<' : '>';

function orderBy({ order, backward }: Window, held: (column: string) => string): string {
  const terms = order.flatMap(({ column, descending, nullable }) => [
    ...(nullable ? [`${held(column)} IS NULL${backward ? ' DESC' : ''}`] : []),
    `${held(column)}${descending === backward ? '' : ' DESC'}`,
  ]);
  return `ORDER BY ${terms.join(', ')}`;
}
