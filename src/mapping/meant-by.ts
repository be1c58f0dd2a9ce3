import { distance } from 'fastest-levenshtein';
import { nearest } from '../ontology/did-you-mean.ts';

/**
 * The column that was probably meant by one that no record has: beside it in the records, and spelt nearly so. One that is read itself is
 * likely to be another of the same kind (`minimum`, `maximum`), unless a single letter tells them apart.
 */
export function meantBy(
  column: string,
  seen: ReadonlySet<string>,
  isRead: (column: string) => boolean,
): readonly { readonly column: string; readonly meant: string }[] {
  const names = [...seen];
  if (names.some((name) => name === column || name.startsWith(`${column}.`))) return [];
  const at = column.lastIndexOf('.') + 1;
  const beside = names
    .filter((name) => name.lastIndexOf('.') + 1 === at && name.startsWith(column.slice(0, at)))
    .map((name) => name.slice(at));
  const end = nearest(column.slice(at), beside);
  if (end === null) return [];
  const meant = column.slice(0, at) + end;
  return isRead(meant) && distance(column, meant) > 1 ? [] : [{ column, meant }];
}
