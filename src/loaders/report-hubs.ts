import type { HopFetch } from '../shapes/fetch.ts';

/**
 * Takes what a statement followed from for hubs, where the time was up before it ended: of a hub whose links take
 * longer than a request may, nobody would ever learn otherwise.
 */
export function reportHubs(hops: readonly HopFetch[]): void {
  for (const { hub, of } of hops) {
    hub?.report?.();
    reportHubs(of.hops);
  }
}
