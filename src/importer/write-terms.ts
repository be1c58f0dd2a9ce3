import { keysOf, termsOf } from '../search/terms.ts';
import { columnsOf } from '../shapes/nodes.ts';
import type { Parameters } from '../shapes/parameter.ts';
import { keysInUse, putTerms, type TermMember, takeFromTerms } from '../shapes/terms.ts';
import { listOf } from '../store/cell.ts';
import type { Cell } from '../store/store.ts';
import { gatherMembers, lineOf, sharesOfKeys } from './gather-members.ts';
import type { Ahead } from './send-ahead.ts';

/** Column of the folded names; the terms follow from it alone. */
const column = 'namesFold';

/** A node of a key with so many members is left as it is: every addition writes its whole text again. */
const full = 64;

/**
 * Brings the terms by which entities are found to the names that they are about to show; it must run before the columns
 * are set, because it looks at the names shown until then. The keys of a term are stored with its first entity and
 * never removed: a term that nobody has any more leads to nothing, and concurrent imports could not agree on which one is the last.
 */
export async function writeTerms(
  ahead: Ahead,
  entities: readonly { readonly id: string; readonly columns: Parameters }[],
): Promise<void> {
  const named = entities.filter(({ columns }) => columns[column] !== undefined);
  if (named.length === 0) return;
  const rows = await ahead.run(
    columnsOf(
      named.map(({ id }) => id),
      [column],
    ),
  );
  const before = new Map(rows.map(({ id, cells }) => [String(id), textsOf(listOf(cells)[0])]));
  const gone: TermMember[] = [];
  const fresh = gatherMembers();
  const gained = new Set<string>();
  for (const { id, columns } of named) {
    const [old, now] = [before.get(id) ?? [], textsOf(columns[column])];
    if (old.join('\n') === now.join('\n')) continue;
    const [had, has] = [termsOf(old), termsOf(now)];
    const lost = [...had].filter((term) => !has.has(term));
    for (const key of sharesOfKeys(lost, id)) gone.push({ key, member: lineOf(id) });
    const found = [...has].filter((term) => !had.has(term));
    fresh.add(found, id);
    for (const term of found) gained.add(term);
  }
  if (gone.length > 0) await ahead.send(takeFromTerms(gone));
  if (gained.size > 0) await store(ahead, fresh, gained);
}

async function store(
  ahead: Ahead,
  fresh: ReturnType<typeof gatherMembers>,
  gained: ReadonlySet<string>,
): Promise<void> {
  const least = new Map<string, number>();
  const look = async (keys: readonly string[]): Promise<void> => {
    for (const row of await ahead.run(keysInUse(keys))) least.set(String(row.key), Number(row.least));
  };
  const terms = fresh.keys();
  await look(terms);
  for (const term of gained) if (!least.has(term)) fresh.add(keysOf(term), term);
  await look(fresh.keys().slice(terms.length));
  await ahead.send(putTerms(fresh.rows(least), full));
}

function textsOf(cell: Cell | Parameters[string] | undefined): readonly string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}
