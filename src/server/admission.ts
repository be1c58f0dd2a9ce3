import { refusal } from '../graphql/errors.ts';
import type { Asked, Concern } from './concern.ts';

/** How many requests are answered at once, and how many wait for that, and how long. */
export interface AdmissionBounds {
  readonly inFlightMax: number;
  readonly queueMax: number;
  readonly queueMs: number;
}

/**
 * Lets so many requests in that each has its turn soon; others wait, in the order in which they came. Whoever would wait for
 * too long is told to come again: to answer a few late serves fewer than to answer most in time. A request holds its place
 * until its answer is taken, or its client has gone.
 */
export function admission({ inFlightMax, queueMax, queueMs }: AdmissionBounds): Concern {
  const waiting = new Set<() => void>();
  let inFlight = 0;
  let isNextComing = false;

  const enter = ({ whenClosed }: Asked): void => {
    inFlight += 1;
    whenClosed(() => {
      inFlight -= 1;
      letNextIn();
    });
  };
  /**
   * One at each turn of the event loop, which takes up one new connection a turn: of what is known a whole answer may be made without one,
   * and those that follow each other would keep /livez waiting.
   */
  const letNextIn = (): void => {
    if (isNextComing || waiting.size === 0) return;
    isNextComing = true;
    setImmediate(() => {
      isNextComing = false;
      const [next] = waiting;
      if (next === undefined || inFlight >= inFlightMax) return;
      waiting.delete(next);
      next();
      letNextIn();
    });
  };
  const turn = (asked: Asked): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        enter(asked);
        resolve();
      };
      const giveUp = () => {
        clearTimeout(timer);
        if (waiting.delete(begin)) reject(busy());
      };
      const timer = setTimeout(giveUp, queueMs);
      waiting.add(begin);
      asked.whenClosed(giveUp);
    });

  return {
    name: 'admission',
    admit: (asked) => {
      if (inFlight < inFlightMax && waiting.size === 0) return enter(asked);
      if (waiting.size >= queueMax) throw busy();
      return turn(asked);
    },
  };
}

const busy = () => refusal('UNAVAILABLE', 'The server has more requests than it can answer: try again soon.');
