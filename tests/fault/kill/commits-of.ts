import { graph } from '../../../schema/index.ts';
import { graphHash } from '../../../src/exporter/graph-hash.ts';
import { columnsOf } from '../../../src/shapes/nodes.ts';
import { listOf } from '../../../src/store/cell.ts';
import { readCommitRecord } from '../../../src/store/sqlite/commit-record.mjs';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { heldLedger } from '../../support/held.ts';

/** What a graph is after one of the commits of an import that nothing disturbs. */
export interface Committed {
  readonly claims: number;
  /** Of the graph, as `graphHash` gives it. */
  readonly hash: string;
  /** Its batches: the id of each, which is the hash of its claims, and how many it has. */
  readonly ledger: string;
  /** What the watched entities are called; null where it does not hold one. */
  readonly names: ReadonlyMap<string, string | null>;
}

const call = () => ({ deadline: Date.now() + 300_000 });

/** Fills an empty folder in this process, and gives what the graph is after each commit, by the commit's number. */
export async function commitsOf(
  folder: string,
  watched: readonly string[],
  fill: (store: Store) => Promise<unknown>,
): Promise<readonly Committed[]> {
  const store = await openSqlite(folder, graph);
  const commits: Committed[] = [];
  const note = async () => {
    const { record } = readCommitRecord(folder);
    if (record === undefined) throw new Error('A commit has left no record.');
    commits[record.number] = {
      claims: record.claims,
      hash: await graphHash(store),
      ledger: await ledgerOf(store),
      names: await namesOf(store, watched),
    };
  };
  try {
    await store.prepare(call());
    await note();
    await fill({
      ...store,
      write: async (work, options) => {
        const done = await store.write(work, options);
        await note();
        return done;
      },
    });
  } finally {
    await store.close();
  }
  return commits;
}

/** The batches of a prepared graph. Sources of an import have no row, so two commits may have the same. */
export async function ledgerOf(store: Store): Promise<string> {
  return (await heldLedger(store, 'Batch')).map(({ id, claims }) => `${id} ${claims}`).join('\n');
}

async function namesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const names = new Map<string, string | null>(ids.map((id) => [id, null]));
  for (const row of await store.read(columnsOf(ids, ['id', 'namesShown']), call())) {
    const name = listOf(row.cells)[1];
    // What has no name yet is called by its id.
    names.set(String(row.id), typeof name === 'string' ? name : String(row.id));
  }
  return names;
}
