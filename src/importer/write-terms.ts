import { createSpellings, spelledAlready } from '../cypher/search-spellings.ts';
import { createTerms, deleteTerms, type EntityTerm, foldedNames } from '../cypher/search-terms.ts';
import type { Parameters } from '../cypher/statement.ts';
import { spellingsOf, termsOf } from '../search/terms.ts';
import type { Cell, WriteTransaction } from '../store/store.ts';

/** Column of the folded names, from which alone the terms follow. */
const column = 'namesFold';

/**
 * Brings the terms by which entities are found to the names that they are about to show; it must run before the columns
 * are set, because it looks at the names shown until then. Spellings are never taken away: one whose word nobody has any
 * more leads to nothing, and two imports at a time could not agree on which one is the last.
 */
export async function writeTerms(
  transaction: WriteTransaction,
  entities: readonly { readonly id: string; readonly columns: Parameters }[],
): Promise<void> {
  const named = entities.filter(({ columns }) => columns[column] !== undefined);
  if (named.length === 0) return;
  const rows = await transaction.run(foldedNames(named.map(({ id }) => id)));
  const before = new Map(rows.map((row) => [String(row.id), textsOf(row.names)]));
  const [gone, fresh]: [EntityTerm[], EntityTerm[]] = [[], []];
  const names: string[] = [];
  for (const { id, columns } of named) {
    const [old, now] = [before.get(id) ?? [], textsOf(columns[column])];
    if (old.join('\n') === now.join('\n')) continue;
    const [had, has] = [termsOf(id, old), termsOf(id, now)];
    for (const key of had) if (!has.has(key)) gone.push({ key, entity: id });
    for (const key of has) if (!had.has(key)) fresh.push({ key, entity: id });
    names.push(...now);
  }
  if (gone.length > 0) await transaction.run(deleteTerms(gone));
  if (fresh.length > 0) await transaction.run(createTerms(fresh));
  await writeSpellings(transaction, names);
}

async function writeSpellings(transaction: WriteTransaction, names: readonly string[]): Promise<void> {
  const spellings = [...spellingsOf(names)].filter(([, keys]) => keys.length > 0);
  if (spellings.length === 0) return;
  const rows = await transaction.run(spelledAlready(spellings.map(([term]) => term)));
  const known = new Set(rows.map((row) => row.term));
  // A term's own row tells that its spellings are there.
  const fresh = spellings.flatMap(([term, keys]) =>
    known.has(term) ? [] : [term, ...keys].map((key) => ({ key, term })),
  );
  if (fresh.length > 0) await transaction.run(createSpellings(fresh));
}

function textsOf(cell: Cell | Parameters[string] | undefined): readonly string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}
