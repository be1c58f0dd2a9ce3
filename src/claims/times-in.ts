import type { Hop } from '../ontology/ontology.ts';
import type { LinkClaim } from './said-of-link.ts';
import { type LinkTime, timesOf } from './times.ts';

/** One of the times that a link holds; of a link that holds once, what its claims are. */
export type ShownTime<C> = Pick<LinkTime<C>, 'claims' | 'named'> & Partial<LinkTime<C>>;

/**
 * The times of a link to what is shown; of one that holds once, that alone.
 * @param standing the claims that count, the shown one first
 */
export function timesIn<C extends LinkClaim>(hop: Hop, standing: readonly C[]): readonly ShownTime<C>[] {
  const shown = standing.filter(({ text }) => text === standing[0]?.text);
  if (hop.times !== undefined) return timesOf(hop, shown);
  return shown.length === 0 ? [] : [{ claims: shown, named: unnamed }];
}

const unnamed: ReadonlyMap<string, string> = new Map();
