import type { HopFetch } from '../shapes/fetch.ts';

/**
 * Treats the nodes that a statement started from as hubs where time ran out before it ended: otherwise nobody would ever learn
 * of a hub whose links take longer than a request may.
 */
export function reportHubs(hops: readonly HopFetch[]): void {
  for (const { hub, of } of hops) {
    hub?.report?.();
    reportHubs(of.hops);
  }
}
