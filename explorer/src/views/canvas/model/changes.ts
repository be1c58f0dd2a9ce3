import type { GraphState, PathAsked, Step } from '../../../address/graph-address.ts';
import { farthest, mostOfExpansion } from '../../../address/graph-address.ts';

/** How many more of a list can be brought: one of `all` entries, of which so many were. */
export const canBring = (all: number, reached: number): number =>
  Math.max(0, Math.min(all, mostOfExpansion) - reached);

/** How many neighbours one request for more brings, and how many are placed at a time. */
export const pageSize = 20;

/** What can be done to a canvas, each as a new state; nothing is changed in place. */
export const changes = Object.freeze({
  add,
  expand,
  hide,
  showAll,
  toggleKind,
  pick,
  pin,
  unpin,
  tidy,
  findPath,
  closePath,
  chooseWay,
});

type Change = GraphState;

function add(state: GraphState, id: string): Change {
  const shown = { ...state, hidden: state.hidden.filter((other) => other !== id), picked: [id] };
  if (state.ids.length === 0 && state.steps.length === 0) return { ...shown, ids: [id] };
  return withStep(shown, { does: 'add', id });
}

function expand(state: GraphState, id: string, link: string | null, upTo: number): Change {
  const most = Math.min(upTo, mostOfExpansion);
  // So far its list was brought before: there is nothing to do.
  const brought = state.steps.some(
    (step) => step.does === 'expand' && step.id === id && step.link === link && step.upTo >= most,
  );
  if (brought) return state;
  const step: Step = { does: 'expand', id, link, upTo: most };
  const last = state.steps.at(-1);
  // Nodes are placed a page at a time. Two steps in a row are the same picture as one only if the first ends with a page.
  const goesOn =
    last?.does === 'expand' && last.id === id && last.link === link && last.upTo % pageSize === 0;
  return goesOn ? { ...state, steps: [...state.steps.slice(0, -1), step] } : withStep(state, step);
}

function hide(state: GraphState, id: string): Change {
  if (state.hidden.includes(id)) return state;
  return { ...state, hidden: [...state.hidden, id], picked: state.picked.filter((other) => other !== id) };
}

function showAll(state: GraphState): Change {
  return { ...state, hidden: [] };
}

function toggleKind(state: GraphState, kind: string): Change {
  const off = state.off.includes(kind) ? state.off.filter((other) => other !== kind) : [...state.off, kind];
  return { ...state, off };
}

function pick(state: GraphState, picked: readonly string[]): Change {
  return { ...state, picked };
}

/** Moves in a row of the same node are one step. */
function pin(state: GraphState, id: string, x: number, y: number): Change {
  const step: Step = { does: 'pin', id, x: whole(x), y: whole(y) };
  return pinsLast(state, id)
    ? { ...state, steps: [...state.steps.slice(0, -1), step] }
    : withStep(state, step);
}

/** Whether the last step moved this node. */
export function pinsLast({ steps }: Pick<GraphState, 'steps'>, id: string): boolean {
  const last = steps.at(-1);
  return last?.does === 'pin' && last.id === id;
}

function unpin(state: GraphState, id: string): Change {
  return withStep(state, { does: 'unpin', id });
}

function tidy(state: GraphState): Change {
  return state.steps.at(-1)?.does === 'tidy' ? state : withStep(state, { does: 'tidy' });
}

/** Asks for a path. Asking anew for the same two, such as through hubs, takes the place of the first time. */
function findPath(state: GraphState, path: PathAsked): Change {
  const last = state.steps.at(-1);
  const again = last?.does === 'path' && last.from === path.from && last.to === path.to;
  const steps = again ? state.steps.slice(0, -1) : state.steps;
  const hidden = state.hidden.filter((id) => id !== path.from && id !== path.to);
  return { ...state, steps: [...steps, { does: 'path', ...path }], hidden, path, way: 1 };
}

function closePath(state: GraphState): Change {
  return { ...state, path: null, way: 1 };
}

function chooseWay(state: GraphState, way: number): Change {
  return { ...state, way };
}

function withStep(state: GraphState, step: Step): GraphState {
  return { ...state, steps: [...state.steps, step] };
}

/** A place in whole numbers that an address can tell; minus nought is nought in it. */
const whole = (value: number): number => Math.max(-farthest, Math.min(farthest, Math.round(value))) + 0;
