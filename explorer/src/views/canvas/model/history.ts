/** States that a canvas went through, as addresses, and at which of them it is. */
export interface History {
  readonly entries: readonly string[];
  readonly at: number;
}

/** The history of a canvas that has been nowhere yet. */
export const noHistory: History = Object.freeze({ entries: [], at: -1 });

const most = 200;

/**
 * The history once the canvas is at an address. The browser's own back and forward lead to the entry before and the one
 * behind; anything else is new, and what was undone before it is gone.
 */
export function arrive(history: History, entry: string): History {
  const { entries, at } = history;
  const known = [at, at - 1, at + 1].find((place) => entries[place] === entry);
  if (known !== undefined) return known === at ? history : { entries, at: known };
  const kept = [...entries.slice(0, at + 1), entry].slice(-most);
  return { entries: kept, at: kept.length - 1 };
}

/** The history with another entry in place of the present one: a change that only goes on with the last one. */
export function amend({ entries, at }: History, entry: string): History {
  const kept = [...entries.slice(0, Math.max(at, 0)), entry];
  return { entries: kept, at: kept.length - 1 };
}

/** The history a step back (-1) or forth (1); null at its ends. */
export function walk({ entries, at }: History, by: -1 | 1): History | null {
  return entries[at + by] === undefined ? null : { entries, at: at + by };
}
