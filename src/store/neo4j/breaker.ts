/** The wait before the first probe of a server that is away. */
const firstWait = 100;

/** The longest wait between two probes: a server is found again this long after it is back, at most. */
const longestWait = 500;

/**
 * What is known of a server. Statements go to it while it is `closed`, and `doubted`, which is until somebody has looked. `wait`
 * is what lies between the beginnings of two probes, and `next` when one may begin, both in milliseconds.
 */
export type Breaker =
  | { readonly at: 'closed' }
  | { readonly at: 'doubted' }
  | { readonly at: 'open'; readonly wait: number; readonly next: number }
  | { readonly at: 'half-open'; readonly wait: number; readonly begun: number };

/**
 * What is heard of a server: a statement was not answered (`fault`) or was (`answer`), a probe begins, and it, or whoever looked
 * on a doubt, has `found` the server or `missed` it.
 */
export type BreakerEvent = 'fault' | 'answer' | 'probe' | 'found' | 'missed';

export const closed: Breaker = Object.freeze({ at: 'closed' });

/**
 * What is known after an event at `now`. A fault opens nothing: it is the server that was slow, or its pool that was busy,
 * as long as whoever looks finds it. What comes late, from statements of before, changes nothing.
 */
export function breakerAfter(breaker: Breaker, event: BreakerEvent, now: number): Breaker {
  switch (breaker.at) {
    case 'closed':
      // Each doubt is an object of its own: whoever looks can tell whether it is still the one of before.
      return event === 'fault' ? Object.freeze({ at: 'doubted' }) : breaker;
    case 'doubted':
      if (event === 'answer' || event === 'found') return closed;
      return event === 'missed'
        ? Object.freeze({ at: 'open', wait: firstWait, next: now + firstWait })
        : breaker;
    case 'open':
      return event === 'probe' && now >= breaker.next
        ? Object.freeze({ at: 'half-open', wait: breaker.wait, begun: now })
        : breaker;
    case 'half-open': {
      if (event === 'found') return closed;
      if (event !== 'missed') return breaker;
      const wait = Math.min(breaker.wait * 2, longestWait);
      // Reckoned from the beginning: a probe that got no answer has been waiting already.
      return Object.freeze({ at: 'open', wait, next: Math.max(now, breaker.begun + wait) });
    }
  }
}
