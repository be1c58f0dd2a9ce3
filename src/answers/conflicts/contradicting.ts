import { contradictedBy } from '../../claims/contradicted-by.ts';
import { byStrength, identityOf } from '../../claims/identity.ts';
import { judgementsAround } from '../../claims/judgements-around.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { claimLoader } from '../../loaders/claim-loaders.ts';
import type { ClaimItem } from '../../loaders/item.ts';
import { judgementsOf } from '../../shapes/identity.ts';

/** Judgements of a pair that do not hold, with those that contradict them, which may be about others. */
export interface Contradicting {
  readonly overruled: ReadonlySet<string>;
  /** They keep apart what the others would join, or join by way of others what those would keep apart: the weakest first, by which it was decided. */
  readonly chain: readonly ClaimItem[];
}

export async function contradicting(
  pair: readonly [string, string],
  context: RequestContext,
): Promise<Contradicting> {
  const judged = await judgementsAround(pair, (ids) => context.read(judgementsOf(ids)));
  const { overruled, chain } = contradictedBy(pair, judged, identityOf(judged));
  const ordered = chain.toSorted(byStrength).reverse();
  const items = await Promise.all(ordered.map(({ id }) => claimLoader(context).load(id)));
  return { overruled: new Set(overruled.map(({ id }) => id)), chain: items.flatMap((item) => item ?? []) };
}
