import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type GraphState, graphAddress, readGraph } from '../../address/graph-address.ts';
import { changes, pinsLast } from './model/changes.ts';
import { useHistory } from './model/use-history.ts';

/** A canvas, and what can be done to it. */
export interface Graph {
  readonly state: GraphState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(next: GraphState): void;
  /** Where a node was moved to. */
  move(id: string, x: number, y: number): void;
  /** The same a little at a time: one step of the history, however often it is moved on. */
  nudge(id: string, x: number, y: number): void;
  undo(): void;
  redo(): void;
}

/** The canvas of the address, and how it is changed: what is on it has a history, what is picked has none. */
export function useGraph(): Graph {
  const [, navigate] = useLocation();
  const search = useSearch();
  const state = useMemo(() => readGraph(new URLSearchParams(search)), [search]);
  const entry = entryOf(state);
  const history = useHistory(entry);
  const change = (next: GraphState): void => {
    if (graphAddress(next) !== graphAddress(state))
      navigate(graphAddress(next), { replace: entryOf(next) === entry });
  };
  const restore = (restored: string | null): void => {
    if (restored === null) return;
    const { path, picked, way } = state;
    const next = readGraph(new URLSearchParams(restored.slice('/graph'.length)));
    const stands = next.steps.some(
      (step) => step.does === 'path' && step.from === path?.from && step.to === path.to,
    );
    navigate(graphAddress({ ...next, picked, path: stands ? path : null, way: stands ? way : 1 }));
  };
  const undo = (): void => restore(history.undo());
  const redo = (): void => restore(history.redo());
  useUndoKeys(undo, redo);
  return {
    state,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    change,
    move: (id, x, y) => change(changes.pin(state, id, x, y)),
    nudge: (id, x, y) => {
      const next = changes.pin(state, id, x, y);
      if (!pinsLast(state, id)) return change(next);
      history.amend(entryOf(next));
      navigate(graphAddress(next), { replace: true });
    },
    undo,
    redo,
  };
}

/** What an entry of the history tells: all that decides what is on the canvas. */
const entryOf = (state: GraphState): string => graphAddress({ ...state, picked: [], path: null, way: 1 });

/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y; text boxes and dialogs keep the keys for themselves. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    },
    [undo, redo],
  );
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onKeyDown]);
}
