import { sourceKind } from '../../claims/source-kind.ts';
import { claimsByIds } from '../../shapes/claims.ts';
import { claimsOfDataset } from '../../shapes/releases.ts';
import type { Row, Store } from '../../store/store.ts';
import { pages } from '../pages.ts';

/** Claims that are fetched at once, and whose rows memory holds. */
const atOnce = 1_000;

/** Every claim of a dataset, or of a document that is its own. Column: claim. */
export async function* claimsOfOneDataset(
  store: Store,
  id: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row> {
  const of = id.startsWith(`${sourceKind.toLowerCase()}/`) ? { source: id } : { dataset: id };
  let some: string[] = [];
  const fetched = () => store.read(claimsByIds(some), { deadline: Date.now() + 60_000, signal });
  for await (const row of pages(
    store,
    (after, limit) => claimsOfDataset(of, after, limit),
    (r) => r.at,
    signal,
  )) {
    some.push(String(row.id));
    if (some.length < atOnce) continue;
    yield* await fetched();
    some = [];
  }
  if (some.length > 0) yield* await fetched();
}
