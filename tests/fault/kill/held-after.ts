import { join } from 'node:path';
import { graph } from '../../../schema/index.ts';
import { graphHash } from '../../../src/exporter/graph-hash.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { type Committed, ledgerOf } from './commits-of.ts';

/** The number of the last commit of a graph that opens, and what is wrong. */
interface Held {
  readonly commit: number | undefined;
  readonly faults: readonly string[];
}

const call = () => ({ deadline: Date.now() + 300_000 });

/** Where a process that runs in a folder keeps its graph. */
export const dataOf = (folder: string): string => join(folder, '.cuibono');

/**
 * Opens a graph and holds it against an undisturbed import: it must be, to the hash, what that is after the commit of its
 * number, and that must not be before `least`. Once an import has been finished by another, which commits the sources again,
 * its end is what counts, and `least` is `'all'`.
 */
export async function heldAfter(
  folder: string,
  commits: readonly Committed[],
  least: number | 'all',
): Promise<Held> {
  const faults: string[] = [];
  try {
    const store = await openSqlite(dataOf(folder), graph);
    try {
      const commit = Number((await store.state(call())).split('-').at(-1));
      const [expected, name] =
        least === 'all' ? [commits.at(-1), 'the whole import'] : [commits[commit], `commit ${commit}`];
      if (least !== 'all' && commit < least) faults.push(`${name} is the last, and ${least} was recorded`);
      await store.prepare(call());
      if ((await graphHash(store)) !== expected?.hash) faults.push(`it is not the graph of ${name}`);
      if ((await ledgerOf(store)) !== expected?.ledger) faults.push(`its batches are not those of ${name}`);
      return { commit, faults };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { commit: undefined, faults: [...faults, `it does not open or cannot be read: ${error.message}`] };
  }
}
