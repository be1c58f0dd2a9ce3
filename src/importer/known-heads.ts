import { datasetIn } from '../claims/read-head.ts';
import { columnsOf } from '../shapes/nodes.ts';
import { listOf } from '../store/cell.ts';
import type { Read } from './read-of.ts';

/** What is known of some sources and datasets; `head` is null for one that is only mentioned. */
export interface KnownHead {
  readonly id: string;
  readonly head: string | null;
  readonly published: string | null;
  readonly kind: string | null;
  readonly coverage: string | null;
  readonly status: string | null;
  readonly hash: string | null;
  /** The dataset that a document is an edition of. */
  readonly dataset: string | null;
}

const columns = ['head', 'published', 'sourceKind', 'coverage', 'status', 'hash'];

/** Reads what is known of some sources and datasets. */
export async function knownHeads(read: Read, ids: readonly string[]): Promise<readonly KnownHead[]> {
  const rows = ids.length === 0 ? [] : await read(columnsOf(ids, columns));
  return rows.map(({ id, cells }) => {
    const [head = null, published = null, kind = null, coverage = null, status = null, hash = null] = listOf(
      cells,
    ).map((cell) => (typeof cell === 'string' ? cell : null));
    return { id: String(id), head, published, kind, coverage, status, hash, dataset: datasetIn(head) };
  });
}
