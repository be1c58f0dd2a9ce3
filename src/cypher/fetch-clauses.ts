import type { Fetch, HopFetch } from './fetch.ts';
import { hopPattern } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { pageClauses } from './page.ts';
import type { Parameter, Parameters } from './statement.ts';

/** The parts of a statement that bring what is fetched of the nodes of a variable. */
export interface FetchClauses {
  /** ` CALL (n) { … }` for each hop, one behind the other. */
  readonly calls: string;
  /** The list of a node's cells: its columns, then one list for each hop. */
  readonly cells: string;
  /** What a clause that keeps the node must keep with it: `n, h1, h2`. */
  readonly kept: string;
  readonly params: Parameters;
}

/**
 * Writes what is fetched of `node`. The limit of a hop stands before its own hops, so that nothing is followed from what
 * the page does not show. Variables and parameters are numbered as they come: alike shapes have one text, which
 * Neo4j plans once.
 * @example fetchClauses('n', { columns: ['id'], hops: [investors] }).calls
 * // ' CALL (n) { MATCH (n)-[r1:`INVESTED_BY`]->(m1) WITH r1, m1 ORDER BY m1.`id` LIMIT $h1limit
 * //   RETURN collect([m1.`id`]) AS h1 }'
 */
export function fetchClauses(node: string, fetch: Fetch): FetchClauses {
  const params: Record<string, Parameter> = {};
  let count = 0;
  return { ...clausesOf(node, fetch), params };

  function clausesOf(held: string, { columns, hops }: Fetch): Omit<FetchClauses, 'params'> {
    const lists: string[] = [];
    const calls = hops.map((hop) => {
      const n = ++count;
      lists.push(`h${n}`);
      return ` CALL (${held}) { ${follow(held, n, hop)} AS h${n} }`;
    });
    return {
      calls: calls.join(''),
      cells: `[${[...cells(held, columns), ...lists].join(', ')}]`,
      kept: [held, ...lists].join(', '),
    };
  }

  function follow(from: string, n: number, { hop, page, edge, of }: HopFetch): string {
    const [link, to] = [`r${n}`, `m${n}`];
    const clauses = pageClauses(page, to, `h${n}`);
    Object.assign(params, clauses.params);
    const inner = clausesOf(to, of);
    const pattern = hopPattern(from, edge.length === 0 ? '' : link, to, hop);
    const kept = edge.length === 0 ? inner.kept : `${link}, ${inner.kept}`;
    const paged = edge.length === 0 ? to : `${link}, ${to}`;
    const orderBy = hop.one ? '' : ` ${clauses.orderBy}`;
    // No engine promises that a CALL keeps the order of its rows.
    const again = inner.calls === '' || hop.one ? inner.calls : `${inner.calls} WITH ${kept}${orderBy}`;
    const row = `[${[...cells(link, edge), inner.cells.slice(1, -1)].join(', ')}]`;
    return `MATCH ${pattern}${clauses.where} WITH ${paged}${orderBy} LIMIT $h${n}limit${again} RETURN collect(${row})`;
  }
}

const cells = (held: string, columns: readonly string[]): readonly string[] =>
  columns.map((column) => `${held}.${identifier(column)}`);
