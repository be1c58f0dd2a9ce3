import { defaultHops, type GraphState, type Step } from '../../../address/graph-address.ts';

/** Entities whose ways to each other are looked for when a canvas is opened with them: more have too many pairs to draw and to ask for. */
const mostJoined = 4;

/**
 * What a canvas is opened as: with a few entities and nothing done to it yet, whoever opens it means what joins them, and the ways between
 * each two are the first steps of it. The way between two is told in the panel, too, which also says where there is none.
 */
export function joinOpened(state: GraphState): GraphState {
  const { ids, steps, path } = state;
  if (ids.length < 2 || ids.length > mostJoined || steps.length > 0 || path !== null) return state;
  const paths = ids.flatMap((from, at) =>
    ids.slice(at + 1).map((to) => ({ from, to, hops: defaultHops, hubs: false })),
  );
  const [only, ...others] = paths;
  return {
    ...state,
    // The ends had their places before the ways between them were known.
    steps: [...paths.map((one): Step => ({ does: 'path', ...one })), { does: 'tidy' }],
    path: only !== undefined && others.length === 0 ? only : null,
  };
}
