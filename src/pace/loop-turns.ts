/** Milliseconds for which the requests of this process, all together, may keep the event loop from everything else. */
const turnMs = 10;

/** Which request may keep the event loop, and for how long. */
export interface LoopTurns {
  /** Whether what runs in this turn of the event loop has had its time. */
  isOver(): boolean;
  /** Settles in a later turn, which is that request's; requests take turns. */
  next(request: object): Promise<void>;
}

/** After this many promise jobs, a request that was told to go on has reached the point where it continues. */
const jobsToGoOn = 4;

/** The turns of one event loop; tests pass a clock and a way to the next turn. */
export function createLoopTurns(
  now: () => number = Date.now,
  later: (turn: () => void) => unknown = setImmediate,
): LoopTurns {
  // A map keeps insertion order, which is the order of turns.
  const waiting = new Map<object, (() => void)[]>();
  let since: number | null = null;
  let armed = false;
  const begin = () => {
    since = now();
    if (!armed) later(turn);
    armed = true;
  };
  const isOver = () => {
    if (since === null) begin();
    // The clock may be set back.
    return since !== null && Math.abs(now() - since) >= turnMs;
  };
  const turn = () => {
    armed = false;
    since = null;
    const [first] = waiting;
    if (first === undefined) return;
    const [request, goOn] = first;
    waiting.delete(request);
    begin();
    // All work of one request goes on in one turn of the event loop, so that what it asks of a loader is still one statement.
    oneByOne(request, goOn);
  };
  const oneByOne = async (request: object, goOn: (() => void)[]) => {
    for (const [i, one] of goOn.entries()) {
      if (i > 0 && isOver()) {
        waiting.set(request, [...goOn.slice(i), ...(waiting.get(request) ?? [])]);
        return;
      }
      one();
      for (let job = 0; job < jobsToGoOn; job++) await undefined;
    }
  };
  return {
    isOver,
    next: (request) =>
      new Promise((resolve) => {
        const others = waiting.get(request);
        if (others === undefined) waiting.set(request, [resolve]);
        else others.push(resolve);
        if (!armed) begin();
      }),
  };
}
