import type { Pace } from '../pace/pace.ts';
import type { Statement } from '../shapes/index.ts';
import type { Row } from '../store/store.ts';

/** Asks the store on behalf of one request; `unfinished` is called where the time runs out before the answer comes. */
export type Read = (statement: Statement, unfinished?: () => void) => Promise<readonly Row[]>;

/**
 * What `maker` makes under a key: made for the first caller, and the same for all others. So two aliases of one field
 * share a statement if their arguments are the same, and never mix if they differ.
 */
export type Once = <T>(maker: (...given: never[]) => T, key: string, make: () => T) => T;

/** One request's view of one graph: what reads it, and what has been made from it so far. */
export interface Reading {
  readonly read: Read;
  readonly once: Once;
  /** How its work in this thread is cut into slices. */
  readonly pace: Pace;
}

/** Nothing was made yet. */
export function createOnce(): Once {
  const made = new Map<unknown, Map<string, unknown>>();
  return <T>(maker: (...given: never[]) => T, key: string, make: () => T): T => {
    const ofMaker = made.get(maker) ?? new Map<string, unknown>();
    made.set(maker, ofMaker);
    if (!ofMaker.has(key)) ofMaker.set(key, make());
    // What is kept under a maker is what it returns: the type of `maker` says so to callers.
    return ofMaker.get(key) as T;
  };
}
