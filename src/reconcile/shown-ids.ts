import type { Reading } from '../loaders/reading.ts';
import { shownUnder } from '../shapes/identity.ts';
import { textOf } from '../store/cell.ts';

/** What entities are shown as, of those that are shown under another id. */
export async function shownIds(
  { read }: Pick<Reading, 'read'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await read(shownUnder([...new Set(ids)].sort()));
  return new Map(rows.map((row) => [textOf(row.id), textOf(row.shownAs)]));
}
