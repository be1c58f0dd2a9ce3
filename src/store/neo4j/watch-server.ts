import type { StoreError } from '../errors.ts';
import { type Breaker, type BreakerEvent, breakerAfter, closed } from './breaker.ts';

/** How a server is looked for. Both reject, within a time of their own, with the fault that callers are told. */
export interface Search {
  /** Whether anything answers at all, on connections in use or on a new one. */
  readonly look: () => Promise<void>;
  /** Connects anew, and has a statement answered. */
  readonly probe: () => Promise<void>;
}

interface Parts extends Search {
  readonly turned: (to: 'away' | 'back') => void;
  /** Milliseconds of a clock that is never set back. */
  readonly now?: () => number;
}

/** Knows whether a server is there. */
export interface ServerWatch {
  /** Throws, while the server is away, the fault by which it was missed last. */
  throwIfAway(): void;
  /** Settles as the call does, or rejects as soon as the server is found to be away: nobody waits for its deadline then. */
  whileThere<T>(call: Promise<T>): Promise<T>;
  answered(): void;
  /** A call had no answer: it came to its deadline, or lost its connection. */
  unanswered(): void;
  stop(): void;
}

/**
 * Watches a server by what becomes of its statements, and by a look at it where one of them was not answered; once it is away,
 * by one probe at a time. That it is away is believed only when the look failed, and no statement was answered meanwhile.
 */
export function watchServer({ look, probe, turned, now = () => performance.now() }: Parts): ServerWatch {
  let breaker: Breaker = closed;
  let fault: StoreError | undefined;
  let isLooking = false;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const calls = new Set<(fault: StoreError) => void>();

  const step = (event: BreakerEvent) => {
    breaker = breakerAfter(breaker, event, now());
  };
  const search = async (how: () => Promise<void>): Promise<'found' | 'missed'> => {
    try {
      await how();
      return 'found';
    } catch (error) {
      fault = error as StoreError; // as `Search` promises
      return 'missed';
    }
  };
  const lookUntilSure = async () => {
    isLooking = true;
    while (breaker.at === 'doubted') {
      const doubt: Breaker = breaker;
      const outcome = await search(look);
      if (isStopped) return;
      if (breaker === doubt) step(outcome);
    }
    isLooking = false;
    if (breaker.at !== 'open') return;
    turned('away');
    for (const give of calls) if (fault !== undefined) give(fault);
    calls.clear();
    arm();
  };
  const arm = () => {
    if (isStopped || breaker.at !== 'open') return;
    timer = setTimeout(tryAgain, Math.max(0, breaker.next - now())).unref();
  };
  const tryAgain = async () => {
    step('probe');
    if (breaker.at === 'half-open') {
      const outcome = await search(probe);
      if (isStopped) return;
      step(outcome);
      if (outcome === 'found') turned('back');
    }
    arm();
  };

  return {
    throwIfAway: () => {
      if ((breaker.at === 'open' || breaker.at === 'half-open') && fault !== undefined) throw fault;
    },
    whileThere: (call) =>
      new Promise((resolve, reject) => {
        calls.add(reject);
        call.then(
          (value) => {
            calls.delete(reject);
            resolve(value);
          },
          (error) => {
            calls.delete(reject);
            reject(error);
          },
        );
      }),
    answered: () => step('answer'),
    unanswered: () => {
      step('fault');
      // What comes late, while the server is away already, would start a second series of probes.
      if (breaker.at === 'doubted' && !isLooking) lookUntilSure();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
