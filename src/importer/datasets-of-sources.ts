import { claimOfDataset } from '../claims/canonical-form.ts';
import type { Claim } from '../claims/claim.ts';
import type { CheckedRow } from './checked-rows.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { knownHeads } from './known-heads.ts';

/** How many sources' datasets are remembered, so that memory does not grow with the import. */
const kept = 10_000;

/**
 * Says of which dataset claims are: that of their source, which a head among the rows so far names, or one in the store. So claims have
 * their ids before the batch that they are in is stored.
 */
export function datasetsOfSources(
  options: ImportOptions,
): (rows: readonly CheckedRow[]) => Promise<readonly Claim[]> {
  const known = new Map<string, string | null>();
  return async (rows) => {
    for (const row of rows)
      if (row.type === 'head' && !known.has(row.head.id)) known.set(row.head.id, row.head.dataset);
    const claims = rows.filter((row) => row.type === 'claim').map(({ claim }) => claim);
    const unknown = [...new Set(claims.map(({ source }) => source))].filter((source) => !known.has(source));
    const read = (statement: Parameters<typeof options.store.read>[0]) =>
      options.store.read(statement, batchCall(options));
    for (const { id, head, dataset } of await knownHeads(read, unknown.sort()))
      if (head !== null) known.set(id, dataset);
    const found = claims.map((claim) => claimOfDataset(claim, known.get(claim.source) ?? claim.source));
    if (known.size > kept) known.clear();
    return found;
  };
}
