import { shape } from './shape.ts';

/** Which links of a node a search of paths reads. */
export interface PathLinks {
  /** Types of links to follow, in either direction; at least one. */
  readonly types: readonly string[];
  /** Most links of one node. */
  readonly most: number;
  /** Whether every claim of a link is read, or the strongest alone. */
  readonly everyClaim: boolean;
}

/**
 * For each of many nodes, its links with what their claims rest on. A node with more than `most` gives the first of each
 * type and direction, then the second of each, and so on: one link of which there are thousands does not crowd out the
 * others. Columns: id, links (maps of type, direction, other, claims, and weighed: what the claims rest on).
 */
export const pathLinks = (ids: readonly string[], links: PathLinks) => shape('pathLinks', { ids, ...links });

/** For each of many nodes, how many links of some types it has, counted no further than `most`. Columns: id, degree. */
export const degreesOfMany = (ids: readonly string[], types: readonly string[], most: number) =>
  shape('degreesOfMany', { ids, types, most });
