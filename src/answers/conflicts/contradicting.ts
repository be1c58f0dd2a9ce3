import { contradictedBy } from '../../claims/contradicted-by.ts';
import { identityOf } from '../../claims/identity.ts';
import { judgementsAround } from '../../claims/judgements-around.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { claimLoader } from '../../loaders/claim-loaders.ts';
import type { ClaimItem } from '../../loaders/item.ts';
import { judgementsOf } from '../../shapes/identity.ts';

/**
 * The judgements that contradict those of a pair which do not hold, and may be about others: they keep apart what those would join, or
 * join by way of others what those would keep apart. The weakest comes first, by which it was decided.
 */
export async function contradicting(
  pair: readonly [string, string],
  context: RequestContext,
): Promise<readonly ClaimItem[]> {
  const judged = await judgementsAround(pair, (ids) => context.read(judgementsOf(ids)));
  const chain = contradictedBy(pair, judged, identityOf(judged));
  const ordered = chain.toSorted((a, b) => (a.strength < b.strength ? 1 : -1));
  const items = await Promise.all(ordered.map(({ id }) => claimLoader(context).load(id)));
  return items.flatMap((item) => item ?? []);
}
