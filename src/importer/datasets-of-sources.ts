import { claimOfDataset } from '../claims/canonical-form.ts';
import type { Claim } from '../claims/claim.ts';
import type { CheckedRow } from './checked-rows.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { knownHeads } from './known-heads.ts';

/** How many sources' datasets are remembered, so that memory does not grow with the import. */
const kept = 10_000;

/**
 * Says of which dataset claims are: that of their source, as the store knows it, or else as the first head among the rows says. So claims have
 * their ids before the batch that they are in is stored.
 */
export function datasetsOfSources(
  options: ImportOptions,
): (rows: readonly CheckedRow[]) => Promise<readonly Claim[]> {
  const known = new Map<string, string | null>();
  return async (rows) => {
    const heads = rows.filter((row) => row.type === 'head').map(({ head }) => head);
    const claims = rows.filter((row) => row.type === 'claim').map(({ claim }) => claim);
    const here = new Set([...heads.map(({ id }) => id), ...claims.map(({ source }) => source)]);
    const read = (statement: Parameters<typeof options.store.read>[0]) =>
      options.store.read(statement, batchCall(options));
    // What the store knows comes first: a head that differs from it is refused.
    const unknown = [...here].filter((id) => !known.has(id)).sort();
    for (const { id, head, dataset } of await knownHeads(read, unknown))
      if (head !== null) known.set(id, dataset);
    for (const { id, dataset } of heads) if (!known.has(id)) known.set(id, dataset);
    const found = claims.map((claim) => claimOfDataset(claim, known.get(claim.source) ?? claim.source));
    // Those of this batch stay: the store may not hold them yet when the next is made.
    if (known.size > kept) for (const id of known.keys()) if (!here.has(id)) known.delete(id);
    return found;
  };
}
