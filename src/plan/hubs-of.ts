import type { Hop, Ontology } from '../ontology/ontology.ts';
import type { Hub } from '../shapes/fetch.ts';
import { indexedColumns } from '../shapes/indexed-columns.ts';
import type { Page } from '../shapes/page.ts';

/** What is known about nodes whose links lead to very many others. */
export interface Hubs {
  /** What makes a node a hub of a hop; undefined where no index has the order of the page. */
  of(hop: Hop, page: Page): Hub | undefined;
  /** For how many types of link a hub is known: while that stays the same, `of` returns the same. */
  known(): number;
}

/**
 * Decides which pages an index can give. A link that a node itself declares has few ends, such as the investors of an
 * investment; links that others declare to a node may be countless, such as the investments in a country.
 *
 * That a statement can read the pages of hubs from an index costs all other nodes a tenth of their time. So statements
 * do that only where a hub is known: the first question that meets one follows all its links, and makes it known.
 */
export function hubsOf(ontology: Ontology, hubLinks: number): Hubs {
  const known = new Set<string>();
  if (!Number.isFinite(hubLinks)) return { of: () => undefined, known: () => known.size };
  const indexes = new Map(
    ontology.kinds.map((kind) => [kind.name, new Set(['id', ...indexedColumns(kind)])]),
  );
  return {
    of: ({ type, forward, times, to: [kind, ...others] }, { order: [first], backward }) => {
      if (forward || kind === undefined || others.length > 0 || first === undefined) return undefined;
      // An index of nodes has each of them once, and such a link may lead to one several times.
      if (times !== undefined) return undefined;
      // Backwards, what has no value comes first, and no index holds that.
      if (backward && first.nullable) return undefined;
      if (indexes.get(kind)?.has(first.column) !== true) return undefined;
      return { links: hubLinks, report: known.has(type) ? null : () => known.add(type) };
    },
    known: () => known.size,
  };
}
