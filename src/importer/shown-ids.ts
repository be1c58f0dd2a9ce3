import { shownUnder } from '../shapes/identity.ts';
import { textOf } from '../store/cell.ts';
import type { Read } from './read-of.ts';

/** The id under which each of some entities is shown that is not shown under its own. */
export async function shownIds(
  { run }: { readonly run: Read },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return none;
  const rows = await run(shownUnder(ids));
  return rows.length === 0 ? none : new Map(rows.map(({ id, shownAs }) => [textOf(id), textOf(shownAs)]));
}

const none: ReadonlyMap<string, string> = new Map();
