import { createLoopTurns } from './loop-turns.ts';

/**
 * How one request works in the thread of the event loop: in slices, between which others have their turn. It is told about work
 * as it is done, in units of about a microsecond, and returns what to wait for before going on: usually nothing.
 *
 * Small work is never cut, however slow the machine: so neither are the ids of one level, which one statement asks for.
 * @throws the error that ends the request, once its time is up or nobody waits for it any more
 * @example const pause = pace(claims.length);
 * if (pause !== undefined) await pause;
 */
export type Pace = (units: number) => Promise<void> | undefined;

/** Units between two looks at the clock and the request. */
const unitsOfLook = 1_000;

const ofThisProcess = createLoopTurns();

/** The pace of one request; `throwIfOver` throws once it has ended. */
export function createPace(throwIfOver: () => void, turns = ofThisProcess): Pace {
  const request = {};
  let done = 0;
  // Once a turn is over, it is over for everything the request does, however much it does concurrently.
  let resting = false;
  const goOn = () => {
    resting = false;
    done = 0;
    throwIfOver();
  };
  return (units) => {
    done += units;
    if (done < unitsOfLook && !resting) return undefined;
    done = 0;
    throwIfOver();
    resting = turns.isOver();
    return resting ? turns.next(request).then(goOn) : undefined;
  };
}
