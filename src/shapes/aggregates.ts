import type { Hop } from '../ontology/ontology.ts';
import type { Predicate } from './predicate.ts';
import { shape } from './shape.ts';

/**
 * Nodes to be summed up: of one kind, in one row or one list; or what a hop leads to from each of many nodes, whose rows
 * have the column id.
 */
export type NodeSet = { readonly where: Predicate } & (
  | { readonly kind: string }
  | {
      readonly hop: Hop;
      readonly ids: readonly string[];
      /** Of a link that may hold several times: over those alone that held on this day, or of which no days are known. */
      readonly at?: string | undefined;
    }
);

/** What nodes are counted by: what a column holds, or where a hop leads. */
export type Facet = { readonly column: string } | { readonly hop: Hop };

/** A column of whole numbers to sum, and the column that tells whether there is a value at all. */
export interface WholeColumn {
  readonly column: string;
  readonly known: string;
  /** A column of words of which to count, for each of `of`, how many nodes with a whole number have it. */
  readonly words?: { readonly column: string; readonly of: readonly string[] };
}

/** How many nodes there are; of a hop, how many links lead to some. Columns: total. */
export const countOf = (of: NodeSet) => shape('countOf', { of });

/**
 * Sums of one column. The sum is high * 2^32 + low, since one alone may leave 64 bits.
 * Columns: known (nodes with a value), number (with a whole number), high, low, least, most; word0, word1, … where words are counted.
 */
export const sumsOf = (of: NodeSet, column: WholeColumn) => shape('sumsOf', { of, column });

/**
 * The different values of some columns together, at most `limit` (over all nodes of a hop), each with how often it comes;
 * nodes without a value in the first column have none. Columns: v0, v1, …, number; in the order of the values.
 */
export const valuesOf = (of: NodeSet, columns: readonly string[], limit: number) =>
  shape('valuesOf', { of, columns, limit });

/** How many nodes have each value of a facet, the most frequent `limit` values, of each node of a hop. Columns: value, number. */
export const facetsOf = (of: NodeSet, facet: Facet, limit: number) => shape('facetsOf', { of, facet, limit });
