import { refusal } from '../graphql/errors.ts';
import type { Asked, Concern } from './concern.ts';

/** How many requests are answered at once, and how many wait for that, and how long. */
export interface AdmissionBounds {
  readonly inFlightMax: number;
  readonly queueMax: number;
  readonly queueMs: number;
}

/** Milliseconds for which each that waits gives way to new connections, at most: so two hundred a second come in, whoever connects. */
const giveWayMs = 5;

/**
 * Lets so many requests in that each has its turn soon; others wait, in the order in which they came. Whoever would wait for
 * too long is told to come again: to answer a few late serves fewer than to answer most in time. A request holds its place
 * until its answer is taken, or its client has gone. `connections` says how many connections were accepted so far.
 */
export function admission(
  { inFlightMax, queueMax, queueMs }: AdmissionBounds,
  connections: () => number = () => 0,
  now: () => number = () => performance.now(),
): Concern {
  const waiting = new Set<() => void>();
  let inFlight = 0;
  let isNextComing = false;
  let connectionsBefore = 0;
  /** When the last of those who waited came in. */
  let cameIn = 0;

  const enter = ({ whenClosed }: Asked): void => {
    inFlight += 1;
    whenClosed(() => {
      inFlight -= 1;
      letNextIn();
    });
  };
  /**
   * Lets one in at each turn of the event loop, and none while connections are being accepted, one a turn: a known operation may be
   * answered without yielding, and several in a row would delay /livez by seconds.
   */
  const letNextIn = (): void => {
    if (isNextComing || waiting.size === 0) return;
    isNextComing = true;
    setImmediate(() => {
      isNextComing = false;
      const [next] = waiting;
      if (next === undefined || inFlight >= inFlightMax) return;
      const accepted = connections();
      const isConnecting = accepted !== connectionsBefore;
      connectionsBefore = accepted;
      if (!isConnecting || now() - cameIn >= giveWayMs) {
        cameIn = now();
        waiting.delete(next);
        next();
      }
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
