import { indexedColumns } from '../cypher/indexed-columns.ts';
import type { Page } from '../cypher/page.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';

/** From how many links of one node on a page of a hop is read from an index; undefined where none has its order. */
export type HubOf = (hop: Hop, page: Page) => number | undefined;

/**
 * Tells which pages an index can give. A link that a node itself declares has few ends, such as the investors of an
 * investment; what others declare of a node may be without number, such as the investments in a country.
 */
export function hubsOf(ontology: Ontology, hubLinks: number): HubOf {
  if (!Number.isFinite(hubLinks)) return () => undefined;
  const indexes = new Map(
    ontology.kinds.map((kind) => [kind.name, new Set(['id', ...indexedColumns(kind)])]),
  );
  return ({ forward, to: [kind, ...others] }, { order: [first], backward }) => {
    if (forward || kind === undefined || others.length > 0 || first === undefined) return undefined;
    // Backwards, what has no value comes first, and that no index holds.
    if (backward && first.nullable) return undefined;
    return indexes.get(kind)?.has(first.column) === true ? hubLinks : undefined;
  };
}
