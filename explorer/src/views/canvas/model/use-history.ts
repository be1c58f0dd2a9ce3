import { useCallback, useEffect, useState } from 'react';
import { amend, arrive, type History, noHistory, walk } from './history.ts';

interface Undoing {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The entry before the present one, which then is the present one; null at the beginning. */
  undo(): string | null;
  redo(): string | null;
  /** Tells that the next address takes the place of the present one. */
  amend(entry: string): void;
}

const key = 'canvas-history';

/** What was undone can be done again, also after the page was loaded anew: the history lasts as long as the tab. */
export function useHistory(entry: string): Undoing {
  const [history, setHistory] = useState<History>(() => arrive(kept(), entry));
  useEffect(() => setHistory((before) => arrive(before, entry)), [entry]);
  useEffect(() => keep(history), [history]);
  const go = useCallback(
    (by: -1 | 1): string | null => {
      const next = walk(history, by);
      if (next === null) return null;
      setHistory(next);
      return next.entries[next.at] ?? null;
    },
    [history],
  );
  return {
    canUndo: walk(history, -1) !== null,
    canRedo: walk(history, 1) !== null,
    undo: () => go(-1),
    redo: () => go(1),
    amend: (next) => setHistory((before) => amend(before, next)),
  };
}

function keep(history: History): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(history));
  } catch {
    // Storage may be full or forbidden. The history then lasts as long as the page, and the canvas goes on.
  }
}

function kept(): History {
  const { entries, at } = read();
  return Array.isArray(entries) &&
    entries.every((entry) => typeof entry === 'string') &&
    typeof at === 'number'
    ? { entries, at }
    : noHistory;
}

function read(): { readonly entries?: unknown; readonly at?: unknown } {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
