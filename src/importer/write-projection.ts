import type { Group, StoredClaim } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { WriteTransaction } from '../store/store.ts';
import { affectedBy } from './affected-by.ts';
import { type ComputedProjection, computeProjection } from './compute-projection.ts';
import { sendAhead } from './send-ahead.ts';
import { storeProjection } from './store-projection.ts';

/** Computes what the graph shows of some groups, and of the money that they date, and stores it. `fresh` count already. */
export async function writeProjection(
  transaction: WriteTransaction,
  changed: readonly Group[],
  ontology: Ontology,
  fresh: readonly StoredClaim[] = [],
): Promise<void> {
  const projection = await computeProjection(transaction, affectedBy(changed, ontology), ontology, fresh);
  await writeComputed(transaction, projection, fresh);
}

/** Stores what was computed. */
export async function writeComputed(
  transaction: WriteTransaction,
  projection: ComputedProjection,
  fresh: readonly StoredClaim[] = [],
): Promise<void> {
  const ahead = sendAhead(transaction);
  await storeProjection(ahead, projection, fresh);
  await ahead.settle();
}
