import { refusal } from '../graphql/errors.ts';
import type { Asked, Concern } from './concern.ts';

/** How many requests are answered at once, how many wait for that, how long, and which part of either is one client's at most. */
export interface AdmissionBounds {
  readonly inFlightMax: number;
  readonly queueMax: number;
  readonly queueMs: number;
  /** From 1 to 100; rounded up to whole places. */
  readonly clientPercent: number;
}

/** Longest time in milliseconds that the next waiter yields to new connections; so at least 200 a second get in. */
const giveWayMs = 5;

interface Waiter {
  readonly client: string;
  readonly begin: () => void;
}

/**
 * Lets so many requests in that each has its turn soon; others wait, in the order in which they came, but nobody waits for a client
 * that has its part. Whoever would wait for too long is told to come again: answering most on time beats answering all of them
 * late. A request holds its place until its answer is taken, or its client has gone. `connections` says how many connections were
 * accepted so far.
 */
export function admission(
  { inFlightMax, queueMax, queueMs, clientPercent }: AdmissionBounds,
  connections: () => number = () => 0,
  now: () => number = () => performance.now(),
): Concern {
  const partOf = (all: number) => Math.max(1, Math.ceil((all * clientPercent) / 100));
  const waiting = new Set<Waiter>();
  const places = counter();
  const waiters = counter();
  let isNextComing = false;
  let connectionsBefore = 0;
  /** When the last of those who waited came in. */
  let cameIn = 0;

  const hasPlace = (client: string) => places.all() < inFlightMax && places.of(client) < partOf(inFlightMax);
  const enter = ({ client, whenClosed }: Asked): void => {
    places.add(client, 1);
    whenClosed(() => {
      places.add(client, -1);
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
      const next = firstOf(waiting, ({ client }) => hasPlace(client));
      if (next === undefined) return;
      const accepted = connections();
      const isConnecting = accepted !== connectionsBefore;
      connectionsBefore = accepted;
      if (!isConnecting || now() - cameIn >= giveWayMs) {
        cameIn = now();
        leave(next);
        next.begin();
      }
      letNextIn();
    });
  };
  const leave = (waiter: Waiter): boolean => {
    const isLeaving = waiting.delete(waiter);
    if (isLeaving) waiters.add(waiter.client, -1);
    return isLeaving;
  };
  const turn = (asked: Asked): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        enter(asked);
        resolve();
      };
      const waiter = { client: asked.client, begin };
      const giveUp = () => {
        clearTimeout(timer);
        if (leave(waiter)) reject(busy());
      };
      const timer = setTimeout(giveUp, queueMs);
      waiting.add(waiter);
      waiters.add(asked.client, 1);
      asked.whenClosed(giveUp);
      letNextIn();
    });

  return {
    name: 'admission',
    admit: (asked) => {
      if (waiting.size === 0 && hasPlace(asked.client)) return enter(asked);
      if (waiting.size >= queueMax || waiters.of(asked.client) >= partOf(queueMax)) throw busy();
      return turn(asked);
    },
  };
}

const busy = () => refusal('UNAVAILABLE', 'The server has more requests than it can answer: try again soon.');

/** Counts in all, and for each client that has any. */
function counter() {
  const counts = new Map<string, number>();
  let all = 0;
  return {
    all: () => all,
    of: (client: string) => counts.get(client) ?? 0,
    add: (client: string, more: 1 | -1) => {
      all += more;
      const count = (counts.get(client) ?? 0) + more;
      if (count === 0) counts.delete(client);
      else counts.set(client, count);
    },
  };
}

function firstOf<T>(all: Iterable<T>, is: (one: T) => boolean): T | undefined {
  for (const one of all) if (is(one)) return one;
  return undefined;
}
