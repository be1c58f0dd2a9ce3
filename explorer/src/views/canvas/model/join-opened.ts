import {
  contentAddress,
  defaultHops,
  type GraphState,
  type PathAsked,
} from '../../../address/graph-address.ts';
import { graphPath } from '../../../address/paths.ts';
import { changes } from './changes.ts';

/** Entities whose ways to each other are looked for when a canvas is opened with them: more have too many pairs to draw and to ask for. */
const mostJoined = 4;

/**
 * What a canvas is opened as: with a few entities and nothing done to it yet, whoever opens it means what joins them, and the ways between
 * each two are the first steps of it. The way between two is told in the panel, too, which also says where there is none.
 */
export function joinOpened(state: GraphState): GraphState {
  const { ids, path } = state;
  const untouched = path === null && contentAddress(state) === graphPath(ids);
  if (ids.length < 2 || ids.length > mostJoined || !untouched) return state;
  const paths = ids.flatMap((from, at) =>
    ids.slice(at + 1).map((to): PathAsked => ({ from, to, hops: defaultHops, hubs: false })),
  );
  // The ends had their places before the ways between them were known.
  const joined = changes.tidy(paths.reduce((before, one) => changes.findPath(before, one), state));
  return paths.length === 1 ? joined : changes.closePath(joined);
}
