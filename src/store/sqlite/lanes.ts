/** Some readers, and how long a statement may keep one of them before it has to go on in the next lane. */
export interface Lane {
  readonly readers: number;
  readonly quantumMs: number;
  /** Whether its reader is this thread: then only what was quick before begins in it. */
  readonly here?: boolean;
}

/** What is run in the thread of the event loop at most, which holds up everything else meanwhile. */
const hereMs = 2;

/** The longest that a new, cheap statement waits behind one other; behind forty new and slow ones, a sixth of a second. */
const quickMs = 4;

/** Most statements that are not cheap finish within this. One that does not may never finish. */
const slowMs = 1_000;

/**
 * This thread for what was seen to be cheap, a reader for what is quick, and `readers` for what is slower; the last of
 * them alone runs what takes very long.
 */
export function defaultLanes(readers: number): readonly Lane[] {
  const here = { readers: 1, quantumMs: hereMs, here: true };
  const quick = { readers: 1, quantumMs: quickMs };
  const last = { readers: 1, quantumMs: Number.POSITIVE_INFINITY };
  return readers > 1 ? [here, quick, { readers: readers - 1, quantumMs: slowMs }, last] : [here, quick, last];
}
