import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  contentAddress,
  fitsAddress,
  type GraphState,
  graphAddress,
  readGraph,
} from '../../address/graph-address.ts';
import { changes, pinsLast } from './model/changes.ts';
import { useHistory } from './model/use-history.ts';

/** A canvas, and what can be done to it. */
export interface Graph {
  readonly state: GraphState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the last change was refused, since no address would hold it. */
  readonly refused: boolean;
  /** Tells whether anything came of it. */
  change(next: GraphState): boolean;
  /** The same canvas in other words: it takes the place of the present one, also in the history. */
  amend(next: GraphState): void;
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
  const entry = contentAddress(state);
  const history = useHistory(entry);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  /** A canvas that is too long already can still become shorter, and things on it can be picked. */
  const refuses = (next: GraphState): boolean => {
    const told = contentAddress(next);
    const refused = told !== entry && told.length >= entry.length && !fitsAddress(next);
    setRefusedAt(refused ? entry : null);
    return refused;
  };
  const change = (next: GraphState): boolean => {
    if (graphAddress(next) === graphAddress(state) || refuses(next)) return false;
    navigate(graphAddress(next), { replace: contentAddress(next) === entry });
    return true;
  };
  const amend = (next: GraphState): void => {
    history.amend(contentAddress(next));
    navigate(graphAddress(next), { replace: true });
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
    refused: refusedAt === entry,
    change,
    amend,
    move: (id, x, y) => void change(changes.pin(state, id, x, y)),
    nudge: (id, x, y) => {
      const next = changes.pin(state, id, x, y);
      if (!pinsLast(state, id)) return void change(next);
      if (!refuses(next)) amend(next);
    },
    undo,
    redo,
  };
}

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
