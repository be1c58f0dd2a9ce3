/** What /readyz says: a fixed set of words, so that no error text can leak through it. */
export type Readiness = 'starting' | 'ready' | 'store-unavailable' | 'draining';

/** How ready the process is to answer queries. */
export interface Health {
  readiness(): Readiness;
  /** From now on `probe` decides, again and again, between `ready` and `store-unavailable`. */
  started(probe: () => Promise<unknown>): void;
  /** From now on nothing new is taken; there is no way back. */
  drain(): void;
}

/** Keeps the readiness, asking the store every `interval` milliseconds in the background and never within a request. */
export function watchHealth(interval: number): Health {
  let readiness: Readiness = 'starting';
  let timer: NodeJS.Timeout | undefined;

  return {
    readiness: () => readiness,
    started: (probe) => {
      if (readiness !== 'starting') return;
      readiness = 'ready';
      const ask = async () => {
        const answer = await probe().then(
          () => 'ready' as const,
          () => 'store-unavailable' as const,
        );
        if (readiness === 'draining') return;
        readiness = answer;
        // Armed anew after each answer, so that a slow store is never asked twice at once.
        timer = setTimeout(ask, interval).unref();
      };
      timer = setTimeout(ask, interval).unref();
    },
    drain: () => {
      readiness = 'draining';
      clearTimeout(timer);
    },
  };
}
