import type { Hop } from '../ontology/ontology.ts';
import { endLinks, endOtherLinks, putLinks } from '../shapes/projection.ts';
import type { ComputedProjection } from './compute-projection.ts';
import type { Ahead } from './send-ahead.ts';
import { sorted } from './sorted.ts';

/**
 * Ends the links that must not stand, and makes those that must. Where no claims existed before, there are no links to look for.
 */
export async function storeLinks(ahead: Ahead, { ended, links, met }: ComputedProjection): Promise<void> {
  const standing = ended.filter(({ hop, from, to }) => met.has(keyOf(hop, from, to ?? '')));
  for (const [hop, of] of byHop(standing)) {
    const others = of.filter((e) => e.to === null).map((e) => ({ from: e.from, kept: e.kept ?? '' }));
    const pairs = of.flatMap((e) => (e.to === null ? [] : [{ from: e.from, to: e.to }]));
    if (others.length > 0)
      await ahead.send(
        endOtherLinks(
          hop,
          sorted(others, (o) => o.from),
        ),
      );
    if (pairs.length > 0)
      await ahead.send(
        endLinks(
          hop,
          sorted(pairs, (p) => p.from),
        ),
      );
  }
  for (const [hop, of] of byHop(links)) {
    const rows = sorted(of, (r) => `${r.from} ${r.to}`);
    // Of links that may hold several times, all that stood have just been ended.
    const isMet = (row: (typeof rows)[number]): boolean =>
      hop.times === undefined && met.has(keyOf(hop, row.from, row.to));
    const [before, first] = [rows.filter(isMet), rows.filter((row) => !isMet(row))];
    if (first.length > 0) await ahead.send(putLinks(hop, first, true));
    if (before.length > 0) await ahead.send(putLinks(hop, before, false));
  }
}

/** The key of the group of claims that a link is computed from. */
const keyOf = (hop: Hop, from: string, to: string): string =>
  hop.one ? `${from} ${hop.about}` : `${from} ${hop.about} ${to}`;

function byHop<T extends { readonly hop: Hop }>(rows: readonly T[]): ReadonlyMap<Hop, readonly T[]> {
  const found = new Map<Hop, T[]>();
  for (const row of rows) {
    const of = found.get(row.hop);
    if (of === undefined) found.set(row.hop, [row]);
    else of.push(row);
  }
  return found;
}
