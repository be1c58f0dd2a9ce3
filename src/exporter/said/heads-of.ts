import type { Head } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import type { Store } from '../../store/store.ts';
import { headRows } from '../stored-claims.ts';

/** What all documents and datasets say of themselves, by their ids: there are thousands where there are millions of claims. */
export async function headsOf(store: Store, signal?: AbortSignal): Promise<ReadonlyMap<string, Head>> {
  const heads = new Map<string, Head>();
  for await (const { id, head } of headRows(store, signal)) heads.set(String(id), readHead(String(head)));
  return heads;
}
