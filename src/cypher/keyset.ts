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
  /** Whether `limit` is what is shown; else one row of it is there to tell whether more follow. */
  readonly exact?: true;
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
    return position === null ? null : beyond(window.order, position, side, `${prefix}${side}`);
  }

  /** What rows beyond a position are, from the column on that is counted by `from`. */
  function beyond(
    [term, ...rest]: readonly OrderTerm[],
    position: Position,
    side: 'after' | 'before',
    name: string,
    from = 0,
  ): string {
    if (term === undefined) return 'false';
    const [column, value] = [held(term.column), position[from] ?? null];
    const further = rest.length === 0 ? null : beyond(rest, position, side, name, from + 1);
    if (value === null) {
      const known = side === 'after' ? [] : [`${column} IS NOT NULL`];
      const equal = further === null ? [] : [`${column} IS NULL AND ${further}`];
      return anyOf([...known, ...equal]);
    }
    params[`${name}${from}`] = value;
    const operand = `$${name}${from}`;
    const symbol = (side === 'after') === term.descending ? '<' : '>';
    const past = `${column} ${symbol} ${operand}`;
    if (side === 'after' && term.nullable)
      return anyOf([
        `(${past} OR ${column} IS NULL)`,
        ...(further === null ? [] : [`${column} = ${operand} AND ${further}`]),
      ]);
    // What an index can begin at stands for itself: within an OR, Neo4j would read two stretches, and sort them.
    return further === null ? past : `${column} ${symbol}= ${operand} AND ${anyOf([past, further])}`;
  }
}

function anyOf(ways: readonly string[]): string {
  return ways.length === 0 ? 'false' : ways.length === 1 ? `${ways[0]}` : `(${ways.join(' OR ')})`;
}

function orderBy({ order, backward }: Window, held: (column: string) => string): string {
  const terms = order.flatMap(({ column, descending, nullable }) => [
    ...(nullable ? [`${held(column)} IS NULL${backward ? ' DESC' : ''}`] : []),
    `${held(column)}${descending === backward ? '' : ' DESC'}`,
  ]);
  return `ORDER BY ${terms.join(', ')}`;
}
