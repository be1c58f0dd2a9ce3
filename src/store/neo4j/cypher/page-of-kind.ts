import type { Page } from '../../../shapes/page.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import { splitWindow } from '../../../shapes/split-window.ts';
import type { OrderTerm, Window } from '../../../shapes/window.ts';
import { identifier } from './identifier.ts';
import { keyset } from './keyset.ts';
import { matchKind } from './match-kind.ts';
import { memoisePages } from './memoise-pages.ts';
import { windowClauses } from './page.ts';
import { type Clause, where } from './where-clause.ts';

/** The beginning of a statement that reads a page of the nodes `n` of a kind, and the order of the page. */
export interface KindPage {
  readonly match: string;
  readonly orderBy: string;
  readonly params: Parameters;
}

/**
 * Reads a page of a kind without sorting the kind, where an index holds the first column of the order: Neo4j takes rows
 * from an index as soon as it is told that they have a value. Rows that have none are a second part, which is read where
 * the first one leaves room; it stands in a CALL of its own, without which Neo4j reads it and asks for the room
 * afterwards. Where the filter names a node, the few nodes around it are sorted.
 * @example pageOfKind('Country', firstById).match
 * // 'MATCH (n:`Country`) WHERE n.`id` IS NOT NULL WITH n ORDER BY n.`id` LIMIT $limit'
 */
export const pageOfKind = memoisePages(writePage);

function writePage(kind: string, page: Page): KindPage {
  const filtered = matchKind(kind, page.where);
  return filtered.anchored ? sorted() : fromIndex();

  /**
   * The column is read once of each node: as it stands in the order, engines read it for every time it is named. The order
   * of the page is written in the same words, by which Neo4j sees that it is there already.
   */
  function sorted(): KindPage {
    const column = page.order[0]?.column ?? 'id';
    const { condition, params } = windowClauses(page);
    const { orderBy } = keyset(page, (other) => (other === column ? 'first' : `n.${identifier(other)}`));
    const held = where(filtered.condition, condition);
    return {
      match: `${filtered.match}${held} WITH n, n.${identifier(column)} AS first ${orderBy} LIMIT $limit`,
      orderBy,
      params: { ...filtered.params, ...params },
    };
  }

  function fromIndex(): KindPage {
    const { orderBy } = windowClauses(page);
    const { text, params } = ofIndex(orderBy);
    return { match: text, orderBy, params: { ...filtered.params, ...params } };
  }

  function part(window: Window, prefix = '', ...conditions: readonly string[]): Clause {
    const { condition, orderBy, params } = windowClauses(window, 'n', prefix);
    const held = where(filtered.condition, ...conditions, condition);
    return { text: `${filtered.match}${held} WITH n ${orderBy} LIMIT $${prefix}limit`, params };
  }

  function ofIndex(orderBy: string): Clause {
    const [first, second] = page.order;
    if (first === undefined) throw new Error('A page is ordered by the id at least.');
    if (!first.nullable) return part(page, '', known(first));
    const { known: rows, unknown: others } = splitWindow(page);
    const told = second?.nullable === false ? known(second) : 'true';
    if (rows === null) return part(others, 'u', unknown(first), told);
    if (others === null) return part(rows, '', known(first));
    const parts = [part(rows, '', known(first)), part(others, 'u', unknown(first), told)];
    return oneBehind(page.backward ? parts.reverse() : parts, orderBy);
  }

  function oneBehind([near, far]: readonly Clause[], orderBy: string): Clause {
    if (near === undefined || far === undefined) throw new Error('A page has two parts.');
    const rest = `WITH near WHERE size(near) < $limit CALL () { ${far.text} RETURN n } RETURN collect(n) AS far`;
    return {
      text: `CALL () { ${near.text} RETURN collect(n) AS near } CALL (near) { ${rest} } UNWIND near + far AS n WITH n ${orderBy} LIMIT $limit`,
      params: { ...near.params, ...far.params },
    };
  }
}

const unknown = ({ column }: OrderTerm): string => `n.${identifier(column)} IS NULL`;

const known = ({ column }: OrderTerm): string => `n.${identifier(column)} IS NOT NULL`;
