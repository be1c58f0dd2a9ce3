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

  const enter = ({ whenClosed }: Asked): void => {
    inFlight += 1;
    whenClosed(() => {
      inFlight -= 1;
      const [next] = waiting;
      if (next === undefined) return;
      waiting.delete(next);
      next();
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
      if (inFlight < inFlightMax) return enter(asked);
      if (waiting.size >= queueMax) throw busy();
      return turn(asked);
    },
  };
}

const busy = () => refusal('UNAVAILABLE', 'The server has more requests than it can answer: try again soon.');
