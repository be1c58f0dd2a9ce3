import type { Fetch, HopFetch } from '../../../shapes/fetch.ts';
import type { Parameter, Parameters } from '../../../shapes/parameter.ts';
import { asksLink } from '../../../shapes/predicate.ts';
import { hopPattern, linkCount } from './hop-pattern.ts';
import { hubPage } from './hub-page.ts';
import { identifier } from './identifier.ts';
import { pageClauses } from './page.ts';

/** The parts of a statement that bring what is fetched of the nodes of a variable. */
export interface FetchClauses {
  /** ` CALL (n) { … }` for each hop, one behind the other. */
  readonly calls: string;
  /** The list of a node's cells: its columns, one list for each hop, and whether it is a hub of those that ask. */
  readonly cells: string;
  /** What a clause that keeps the node must keep with it: `n, h1, h2`. */
  readonly kept: string;
  readonly params: Parameters;
}

/**
 * Writes what is fetched of `node`. The limit of a hop comes before its own hops, so that nothing is followed from what
 * the page does not show. Variables and parameters are numbered as they come: equal shapes have one text, which
 * Neo4j plans once.
 * @example fetchClauses('n', { columns: ['id'], hops: [investors] }).calls
 * // ' CALL (n) { MATCH (n)-[r1:`INVESTED_BY`]->(m1) WITH r1, m1 ORDER BY m1.`id` LIMIT $h1limit
 * //   RETURN collect([m1.`id`]) AS h1 }'
 */
export function fetchClauses(node: string, fetch: Fetch): FetchClauses {
  const known = written.get(fetch);
  if (known?.node === node) return known.clauses;
  const clauses = writeClauses(node, fetch);
  written.set(fetch, { node, clauses });
  return clauses;
}

/** What has been written already: plans hand out the same fetch for every request of a document. */
const written = new WeakMap<Fetch, { readonly node: string; readonly clauses: FetchClauses }>();

function writeClauses(node: string, fetch: Fetch): FetchClauses {
  const params: Record<string, Parameter> = {};
  let count = 0;
  return { ...clausesOf(node, fetch), params };

  function clausesOf(held: string, { columns, hops }: Fetch): Omit<FetchClauses, 'params'> {
    const lists: string[] = [];
    const hubs: string[] = [];
    const calls = hops.map((hop) => {
      const n = ++count;
      lists.push(`h${n}`);
      if (hop.hub?.report) hubs.push(`${linkCount(held, hop.hop)} > $h${n}hub`);
      return ` CALL (${held}) { ${follow(held, n, hop)} AS h${n} }`;
    });
    return {
      calls: calls.join(''),
      cells: `[${[...cells(held, columns), ...lists, ...hubs].join(', ')}]`,
      kept: [held, ...lists].join(', '),
    };
  }

  function follow(from: string, n: number, fetch: HopFetch): string {
    const { hop, page, edge, of, hub } = fetch;
    const [link, to, prefix] = [`r${n}`, `m${n}`, `h${n}`];
    const clauses = pageClauses(page, to, prefix, link);
    Object.assign(params, clauses.params);
    const inner = clausesOf(to, of);
    const orderBy = hop.one ? '' : ` ${clauses.orderBy}`;
    const linked = (named: boolean) => `MATCH ${hopPattern(from, named ? link : '', to, hop)}`;
    const paged = (held: string) => `WITH ${held}${orderBy} LIMIT $${prefix}limit`;

    const followed = `${linked(false)}${clauses.where} ${paged(to)}`;
    const fromIndex =
      hub?.report === null && !asksLink(page.where) ? hubPage({ from, to, prefix }, fetch, followed) : null;
    if (hub !== undefined && (hub.report || fromIndex !== null)) params[`${prefix}hub`] = hub.links;
    const named = edge.length > 0 || page.at !== undefined || asksLink(page.where);
    const held = named ? `${link}, ` : '';
    const read =
      fromIndex === null
        ? `${linked(named)}${clauses.where}`
        : `${fromIndex}${named ? ` ${linked(true)}` : ''}`;
    // No engine promises that a CALL keeps the order of its rows.
    const again =
      inner.calls === '' || hop.one ? inner.calls : `${inner.calls} WITH ${held}${inner.kept}${orderBy}`;
    const row = `[${[...cells(link, edge), inner.cells.slice(1, -1)].join(', ')}]`;
    return `${read} ${paged(`${held}${to}`)}${again} RETURN collect(${row})`;
  }
}

const cells = (held: string, columns: readonly string[]): readonly string[] =>
  columns.map((column) => `${held}.${identifier(column)}`);
