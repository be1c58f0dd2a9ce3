import { searchPrice } from '../../answers/search/search-price.ts';
import type { AskedEntity } from '../../reconcile/asked-entity.ts';
import { type Reconciled, reconcile } from '../../reconcile/reconcile.ts';
import type { Fault } from '../fault.ts';
import type { Exchange } from './exchange.ts';
import type { Setting } from './setting.ts';

/** What a query came to: its candidates, or what is wrong with it. */
export type AskedBatch = ReadonlyMap<string, readonly Reconciled[] | Fault>;

/** Answers all queries of a batch that can be answered, together. */
export async function askBatch(
  queries: readonly (readonly [string, AskedEntity | Fault])[],
  { reading }: Exchange,
  { configuration: { reconcile: bounds } }: Setting,
): Promise<AskedBatch> {
  const good = queries.flatMap(([key, asked]) => ('fault' in asked ? [] : [{ key, asked }]));
  const names = good.reduce((sum, { asked }) => sum + Math.max(1, asked.names.length), 0);
  const context = reading(names * searchPrice);
  const looked = { looked: bounds.reconcileLooked, compared: bounds.reconcileCandidates };
  const answers = await reconcile(
    context,
    good.map(({ asked }) => asked),
    looked,
  );
  const byKey = new Map(good.map(({ key }, at) => [key, answers[at] ?? []]));
  return new Map(queries.map(([key, asked]) => [key, 'fault' in asked ? asked : (byKey.get(key) ?? [])]));
}
