import { join } from 'node:path';
import { StoreDamaged } from '../errors.ts';
import type { CallOptions } from '../store.ts';
import { throwIfOver } from '../within-deadline.ts';
import type { CommitRecord } from './commit-record.mjs';
import { graphFile } from './graph-file.ts';
import { restoreIt } from './restore-it.ts';
import { ended, type SqlFault, sqliteFault } from './sqlite-fault.ts';
import { createThread, unlimited } from './thread.ts';

/** What was read of a whole graph: see `check-worker.mjs`. */
export interface Examined {
  /** What SQLite finds wrong, a line each. */
  readonly faults: readonly string[];
  readonly claims: number;
  readonly digest: string;
  /** What the graph says it holds; null where that cannot be read. */
  readonly told: Pick<CommitRecord, 'number' | 'claims' | 'digest'> | null;
}

/**
 * Reads all of a graph in a thread of its own, or copies it and reads the copy. What the driver does in one statement, the
 * check of all pages and the copy, runs to its end; the caller need not wait for that.
 * @throws {StoreTimeout | StoreAborted} when the call has ended before
 */
export async function examineFile(
  folder: string,
  {
    name = graphFile,
    copy,
    call = { deadline: Number.POSITIVE_INFINITY },
  }: { name?: string; copy?: string; call?: CallOptions } = {},
): Promise<{ readonly examined: Examined } | { readonly fault: SqlFault }> {
  const thread = createThread('check-worker', {});
  try {
    const asked = thread.ask({ file: join(folder, name), copy }, { ...unlimited, deadline: call.deadline });
    if (call.signal?.aborted) thread.end();
    call.signal?.addEventListener('abort', thread.end, { once: true });
    const answer = await asked;
    if ('fault' in answer) return { fault: answer.fault };
    if ('ended' in answer) {
      throwIfOver(call);
      throw ended();
    }
    // As `check-worker.mjs` gives it.
    return { examined: answer.value as Examined };
  } finally {
    call.signal?.removeEventListener('abort', thread.end);
    await thread.close();
  }
}

/** Whether the graph holds the claims that it says it holds. */
export const holdsItsClaims = ({ claims, digest, told }: Examined): boolean =>
  told !== null && claims === told.claims && digest === told.digest;

/**
 * What is wrong with the file of a graph: damaged pages, indexes that lack rows, claims that are not those committed.
 * @throws {StoreError} when the graph could not be examined, for a reason that is not damage
 */
export async function examineGraph(
  folder: string,
  call: CallOptions,
  diskIsFull: () => boolean,
): Promise<readonly { readonly place: string; readonly message: string }[]> {
  const answer = await examineFile(folder, { call });
  const finding = (message: string) => ({ place: graphFile, message });
  if ('fault' in answer) {
    const fault = sqliteFault(answer.fault, 'the examination', diskIsFull);
    if (!(fault instanceof StoreDamaged)) throw fault;
    return [finding(`It cannot be read to its end: ${restoreIt}.`)];
  }
  const { examined } = answer;
  return [
    ...examined.faults.map(finding),
    ...(holdsItsClaims(examined)
      ? []
      : [
          finding(
            examined.told === null
              ? `It does not say what it holds: ${restoreIt}.`
              : `It holds ${examined.claims} claims, which are not the ${examined.told.claims} that were committed: ${restoreIt}.`,
          ),
        ]),
  ];
}
