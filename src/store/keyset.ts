import type { Scalar } from '../ontology/value-kind.ts';
import type { OrderTerm, Position, Window } from '../shapes/window.ts';

/** The parts of a statement that a window decides; its limit is left to the statement. */
export interface Keyset {
  /** What rows between the ends of the window are; `true` where it has none. */
  readonly condition: string;
  readonly orderBy: string;
}

type Held = (column: string, ofLink: boolean) => string;

/**
 * Pages by the values of the last row instead of by a count of rows, so that page 1,000 costs what page 1 does and a
 * row that is inserted meanwhile is neither skipped nor repeated. The last term of an order must be unique. Comparisons and
 * orders are written alike in Cypher and in SQL.
 * @param held how the statement refers to a column, of the row or of the link that led to it
 * @param bind binds a value of a position; `place` tells it from all others: `after0`
 * @example keyset({ order: [{ column: 'x', descending: true, nullable: true }, id], … }, (c) => `n.${c}`, bind).orderBy
 * // 'ORDER BY n.x IS NULL, n.x DESC, n.id'
 */
export function keyset(
  window: Window,
  held: Held,
  bind: (value: Exclude<Scalar, null>, place: string) => string,
): Keyset {
  const bounds = [bound('after', window.after), bound('before', window.before)].filter((t) => t !== null);
  return { condition: bounds.join(' AND ') || 'true', orderBy: orderBy(window, held) };

  function bound(side: 'after' | 'before', position: Position | null): string | null {
    return position === null ? null : beyond(window.order, position, side);
  }

  /** What rows beyond a position are, from the column on that is counted by `from`. */
  function beyond(
    [term, ...rest]: readonly OrderTerm[],
    position: Position,
    side: 'after' | 'before',
    from = 0,
  ): string {
    if (term === undefined) return 'false';
    const [column, value] = [held(term.column, term.ofLink === true), position[from] ?? null];
    const further = rest.length === 0 ? null : beyond(rest, position, side, from + 1);
    if (value === null) {
      const known = side === 'after' ? [] : [`${column} IS NOT NULL`];
      const equal = further === null ? [] : [`${column} IS NULL AND ${further}`];
      return anyOf([...known, ...equal]);
    }
    const operand = bind(value, `${side}${from}`);
    const symbol = (side === 'after') === term.descending ? '<' : '>';
    const past = `${column} ${symbol} ${operand}`;
    if (side === 'after' && term.nullable)
      return anyOf([
        `(${past} OR ${column} IS NULL)`,
        ...(further === null ? [] : [`${column} = ${operand} AND ${further}`]),
      ]);
    // What an index can begin at stands for itself: within an OR, it would be asked of every row, or two stretches be sorted.
    return further === null ? past : `${column} ${symbol}= ${operand} AND ${anyOf([past, further])}`;
  }
}

function anyOf(ways: readonly string[]): string {
  return ways.length === 0 ? 'false' : ways.length === 1 ? `${ways[0]}` : `(${ways.join(' OR ')})`;
}

function orderBy({ order, backward }: Window, held: Held): string {
  const terms = order.flatMap(({ column, descending, nullable, ofLink }) => {
    const text = held(column, ofLink === true);
    return [
      ...(nullable ? [`${text} IS NULL${backward ? ' DESC' : ''}`] : []),
      `${text}${descending === backward ? '' : ' DESC'}`,
    ];
  });
  return `ORDER BY ${terms.join(', ')}`;
}
