import type { Statement } from '../shapes/index.ts';
import { columnsOf } from '../shapes/nodes.ts';
import { listOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';

/** What some sources are known to say about themselves; `head` is null for one that is only mentioned. */
export interface KnownSource {
  readonly id: string;
  readonly head: string | null;
  readonly published: string | null;
  readonly kind: string | null;
}

const columns = ['head', 'published', 'sourceKind'];

/** Reads what some sources are known to say about themselves. */
export async function knownSources(
  read: (statement: Statement) => Promise<readonly Row[]>,
  ids: readonly string[],
): Promise<readonly KnownSource[]> {
  const rows = await read(columnsOf(ids, columns));
  return rows.map(({ id, cells }) => {
    const [head, published, kind] = listOf(cells).map((cell) => (typeof cell === 'string' ? cell : null));
    return { id: String(id), head: head ?? null, published: published ?? null, kind: kind ?? null };
  });
}
