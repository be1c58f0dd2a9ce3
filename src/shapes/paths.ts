import { shape } from './shape.ts';

/** Which links of a node a search of paths reads. */
export interface PathLinks {
  /** Types of links to follow, in either direction; at least one. */
  readonly types: readonly string[];
  /** Most links of one node. */
  readonly most: number;
  /** Whether every claim of a link is read, or the strongest alone. */
  readonly everyClaim: boolean;
  /** How far the links of the other ends are counted. */
  readonly degreeMost: number;
  /** Columns of one short text each, which nodes come with where links are read ahead. */
  readonly columns: readonly string[];
}

/** Nodes by the end from which a search has reached them; one may be on both sides. */
export interface PathSides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What is read beside the links that are asked for. */
export interface PathReach {
  /** Most links of the next nodes. */
  readonly ahead: number;
  /** Whether only those of the outermost nodes are counted that can be reached from both sides. */
  readonly metOnly: boolean;
}

/**
 * For each of many nodes, its links with what their claims rest on. A node with more than `most` gives the first of each
 * type and direction, then the second of each, and so on: one link of which there are thousands does not crowd out the
 * others.
 *
 * For each node that such a link leads to, how many links of these types it has, counted no further than `degreeMost`. Those
 * that have fewer than this and than `most`, and were not asked for, are the next ones: where they have no more than `ahead`
 * links together, all of their links are read as well, and the other ends of these counted. They are on the sides of those that lead
 * to them; with `metOnly`, the ends of the last links that are asked for, of the next nodes if `ahead` is not 0, are counted where links of
 * both sides lead to them.
 *
 * One row. Columns: links (of each node whose links were read, its id and a list of them), degrees (ids, each with a number; an
 * id may come twice), nodes (none where `ahead` is 0; else of each node whose links were read, and of each that both sides lead to by links of
 * the next nodes, its id and its `columns`; one may come twice). A link is a list: type, direction, id of the other end, ids of its claims (null where there are none), and the strength of
 * the first of these (null where it is not there) or, with `everyClaim`, of each its id, strength, basis, confidence, valid, published.
 */
export const pathLinks = (sides: PathSides, links: PathLinks, reach: PathReach) =>
  shape('pathLinks', { ...sides, ...links, ...reach });
