import type { OrderTerm, Position, Window } from './window.ts';

/** The part of a window with rows that have a value in the first column of its order, and the part with rows that have none. */
export type SplitWindow =
  | { readonly known: Window; readonly unknown: Window | null }
  | { readonly known: null; readonly unknown: Window };

/**
 * Splits a window whose first column may be without a value, so that each part can be read from an index: no index
 * holds rows without a value after all others. A part is null where the window begins after it, or ends before it.
 */
export function splitWindow(window: Window): SplitWindow {
  const { after, before } = window;
  const [first, ...rest] = window.order;
  if (first === undefined) throw new Error('A window is ordered by the id at least.');
  const known: OrderTerm = { ...first, nullable: false };
  const unknown = { ...window, order: rest, after: behind(after), before: behind(before) };
  // One that begins after the rows with a value and ends among them is empty: no row with a value comes after one without.
  if (unknown.after !== null && before !== null && unknown.before === null)
    return { known: { ...window, order: [known, ...rest] }, unknown: null };
  if (unknown.after !== null) return { known: null, unknown };
  return {
    known: { ...window, order: [known, ...rest], before: unknown.before === null ? before : null },
    unknown: before !== null && unknown.before === null ? null : unknown,
  };
}

/** The place of a position among the rows without a value; null where it is before all of them. */
function behind(position: Position | null): Position | null {
  return position !== null && position[0] === null ? position.slice(1) : null;
}
