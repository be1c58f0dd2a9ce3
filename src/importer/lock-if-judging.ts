import type { Naming } from '../claims/shown-claim.ts';
import { isJudgement } from '../ontology/judgements.ts';
import { lockIdentity } from '../shapes/identity.ts';
import type { WriteTransaction } from '../store/store.ts';

/** Waits for others that bring judgements, where some claims are any: before everything else that the transaction locks. */
export async function lockIfJudging(
  transaction: WriteTransaction,
  claims: readonly { readonly claim: Pick<Naming, 'about'> }[],
): Promise<void> {
  if (claims.some(({ claim }) => isJudgement(claim.about))) await transaction.run(lockIdentity());
}
