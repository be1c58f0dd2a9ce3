import { join } from 'node:path';
import { StoreUnavailable } from '../errors.ts';
import type { CommitRecord } from './commit-record.mjs';
import { graphFile } from './graph-file.ts';
import type { SqlFault } from './sqlite-fault.ts';
import { createThread, unlimited } from './thread.ts';

/** What was read of a whole graph: see `check-worker.mjs`. */
export interface Examined {
  /** What SQLite finds wrong, a line each. */
  readonly faults: readonly string[];
  readonly claims: number;
  readonly digest: string;
  /** What the graph says that it holds. */
  readonly told: Pick<CommitRecord, 'number' | 'claims' | 'digest'>;
}

/** Reads all of a graph in a thread of its own, or copies it and reads the copy. */
export async function examineFile(
  folder: string,
  copy?: string,
): Promise<{ readonly examined: Examined } | { readonly fault: SqlFault }> {
  const thread = createThread('check-worker', {});
  try {
    const answer = await thread.ask({ file: join(folder, graphFile), copy }, unlimited);
    if ('fault' in answer) return { fault: answer.fault };
    if ('ended' in answer) throw new StoreUnavailable('The examination was ended.');
    return { examined: answer.value as Examined };
  } finally {
    await thread.close();
  }
}

/** Whether the graph holds the claims that it says it holds. */
export const holdsItsClaims = ({ claims, digest, told }: Examined): boolean =>
  claims === told.claims && digest === told.digest;

/** What is wrong with the file of a graph: damaged pages, indexes that lack rows, claims that are not those committed. */
export async function examineGraph(
  folder: string,
): Promise<readonly { readonly place: string; readonly message: string }[]> {
  const answer = await examineFile(folder);
  const finding = (message: string) => ({ place: graphFile, message });
  if ('fault' in answer) return [finding('It cannot be read to its end: restore a backup of it.')];
  const { examined } = answer;
  return [
    ...examined.faults.map(finding),
    ...(holdsItsClaims(examined)
      ? []
      : [
          finding(
            `It holds ${examined.claims} claims, which are not the ${examined.told.claims} that were committed: restore a backup of it.`,
          ),
        ]),
  ];
}
