import { shape } from './shape.ts';
import type { OrderTerm, Window } from './window.ts';

/**
 * The order of neighbours: declared direction before its reverse, type of link in the order in which `LinkTypes` lists them, id, and
 * which time of a link it is. A position holds the type itself, so that it stays what it was when types are added.
 */
export const neighbourOrder: readonly OrderTerm[] = [
  { column: 'direction', descending: false, nullable: false },
  { column: 'type', descending: false, nullable: false },
  { column: 'other', descending: false, nullable: false },
  { column: 'time', descending: false, nullable: false },
];

/** Types of links to follow, by the direction in which they leave the node; what they lead to is read in their order. */
export interface LinkTypes {
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

/**
 * For each of many nodes, a page of the nodes that links join it to, over several types of links. Columns: id, items (maps
 * of type, direction (0 as declared, 1 reversed), edge and node).
 */
export const neighboursOfMany = (ids: readonly string[], links: LinkTypes, window: Window) =>
  shape('neighboursOfMany', { ids, links, window });

/** For each of many nodes, how many nodes links of some types join it to. Columns: id, total. */
export const countNeighboursOfMany = (ids: readonly string[], links: LinkTypes) =>
  shape('countNeighboursOfMany', { ids, links });

/**
 * For each of many nodes, how many links of each type it has in each direction, by type and direction; those that it lacks are left out.
 * Columns: id, counts (lists of type, direction (0 as declared, 1 reversed) and number).
 */
export const countLinksOfMany = (ids: readonly string[], links: LinkTypes) =>
  shape('countLinksOfMany', { ids, links });
