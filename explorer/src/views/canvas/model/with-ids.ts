import type { GraphState, PathAsked, Step } from '../../../address/graph-address.ts';

/** Every entity that a canvas names, once each. */
export function idsOf({ ids, steps, hidden, picked, path }: GraphState): readonly string[] {
  const ofStep = (step: Step): readonly string[] =>
    step.does === 'path' ? [step.from, step.to] : step.does === 'tidy' ? [] : [step.id];
  const ends = path === null ? [] : [path.from, path.to];
  return [...new Set([...ids, ...steps.flatMap(ofStep), ...hidden, ...picked, ...ends])];
}

/** The canvas with other ids in place of some: of two entities that are shown as one, each is told once. */
export function withIds(state: GraphState, now: ReadonlyMap<string, string>): GraphState {
  const renamed = (id: string): string => now.get(id) ?? id;
  const once = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(renamed))];
  const between = <Path extends PathAsked>(path: Path): readonly Path[] => {
    const [from, to] = [renamed(path.from), renamed(path.to)];
    return from === to ? [] : [{ ...path, from, to }];
  };
  const steps = state.steps.flatMap((step): readonly Step[] => {
    if (step.does === 'path') return between(step);
    return [step.does === 'tidy' ? step : { ...step, id: renamed(step.id) }];
  });
  const [path = null] = state.path === null ? [] : between(state.path);
  return {
    ...state,
    ids: once(state.ids),
    steps,
    // What was hidden under another id is not what is shown under this one.
    hidden: state.hidden.filter((id) => !now.has(id)),
    picked: once(state.picked),
    path,
  };
}
