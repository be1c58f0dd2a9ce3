import type { Pace } from '../pace/pace.ts';
import type { Statement } from '../shapes/index.ts';
import type { Row } from '../store/store.ts';

/** Asks the store on behalf of one request; `unfinished` is called where the time is up before the answer came. */
export type Read = (statement: Statement, unfinished?: () => void) => Promise<readonly Row[]>;

/**
 * What `maker` makes under a key: made by the first who asks, and the same for everybody else. So two aliases of one
 * field with the same arguments share a statement, and with other arguments never mix.
 */
export type Once = <T>(maker: (...given: never[]) => T, key: string, make: () => T) => T;

/** One request's view of one graph: what reads it, and what was made of it before. */
export interface Reading {
  readonly read: Read;
  readonly once: Once;
  /** How what it takes in this thread is cut. */
  readonly pace: Pace;
}

/** Nothing was made yet. */
export function createOnce(): Once {
  const made = new Map<unknown, Map<string, unknown>>();
  return <T>(maker: (...given: never[]) => T, key: string, make: () => T): T => {
    const ofMaker = made.get(maker) ?? new Map<string, unknown>();
    made.set(maker, ofMaker);
    if (!ofMaker.has(key)) ofMaker.set(key, make());
    // What stands under a maker is what it returns: the type of `maker` says so to whoever asks.
    return ofMaker.get(key) as T;
  };
}
