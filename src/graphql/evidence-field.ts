import { claimLoader } from '../loaders/claim-loaders.ts';
import type { ClaimItem, Item } from '../loaders/item.ts';
import { listOf } from '../store/cell.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** The field `claims` of an edge: who says that the link is there. */
export function evidenceField({ claim }: Types) {
  return {
    type: [claim] as [typeof claim],
    description: 'The claims that say so, strongest first.',
    resolve: async (
      { item }: { readonly item: Item },
      _: object,
      context: RequestContext,
    ): Promise<ClaimItem[]> => {
      const ids = listOf(item.edge.claims).map(String);
      const claims = await Promise.all(ids.map((id) => claimLoader(context).load(id)));
      return claims.filter((found) => found !== null).sort(byStrength);
    },
  };
}

const byStrength = (a: ClaimItem, b: ClaimItem): number => (strength(a) < strength(b) ? -1 : 1);

const strength = ({ claim }: ClaimItem): string => String(claim.strength);
