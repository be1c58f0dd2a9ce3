import type { Statement } from '../shapes/index.ts';
import type { Row, Store } from '../store/store.ts';

/** Rows of a page, which memory holds; smaller pages would cost more round trips. */
const rowsOfPage = 5_000;
const pageMilliseconds = 60_000;

/** Every row of a dump, a page at a time, so that memory holds one page. */
export async function* pages(
  store: Store,
  page: (after: string, limit: number) => Statement,
  id: (row: Row) => unknown,
  signal?: AbortSignal,
  pageSize = rowsOfPage,
): AsyncGenerator<Row> {
  for (let after = '', full = true; full; ) {
    const rows = await store.read(page(after, pageSize), { deadline: Date.now() + pageMilliseconds, signal });
    yield* rows;
    full = rows.length === pageSize;
    const last = rows.at(-1);
    if (last !== undefined) after = String(id(last));
  }
}
