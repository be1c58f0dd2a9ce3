import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** A table: the names of its columns, and a text for each of them in each row; an absent one is null. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

type Json = unknown;
type Path = readonly string[];

/** Why a result is no table; its message names the place. */
export class NotFlat extends Error {
  override readonly name = 'NotFlat';
}

/**
 * What an operation answered, as a table: its one list of objects are the rows, and every field below it that has no fields of its own is a
 * column, named by its path: `amount.value`. A list within a row is one cell, with a bar between its values; of one of objects each column
 * below it has all of them, in the same order. What stands outside of the list of rows, such as `totalCount` and `pageInfo`, is in no row.
 * Without a list the answer is one row, or that of its one field.
 * @throws {NotFlat} where rows have lists within lists, or there are several lists
 */
export function flatTable(document: DocumentNode, operationName: string | null, data: Json): Table {
  const all = leavesOf(document, operationName);
  const cells = new Set(all.map((leaf) => leaf.join('.')));
  const lists = listsIn(data, []).filter(({ path }) => !cells.has(path.join('.')));
  if (lists.length > 1)
    throw new NotFlat(
      `A table has one list of rows, and this has several: ${lists.map(({ path }) => path.join('.')).join(', ')}.`,
    );
  const [{ path, list } = onlyRow(data)] = lists;
  const leaves = all.filter((leaf) => path.every((name, at) => leaf[at] === name));
  const columns = [
    ...new Map(leaves.map((leaf) => leaf.slice(path.length)).map((leaf) => [leaf.join('.'), leaf])),
  ];
  return {
    columns: columns.map(([name]) => name),
    rows: list.map((row) => columns.map(([, leaf]) => cellAt(row, leaf))),
  };
}

/** What an answer without a list shows: nothing where its one field is null. */
function onlyRow(data: Json): { readonly path: Path; readonly list: readonly Json[] } {
  const [[name, value] = ['', null], ...others] = Object.entries(data ?? {});
  if (others.length > 0 || (isPlain(value) && value !== null)) return { path: [], list: [data] };
  return { path: [name], list: value === null ? [] : [value] };
}

/** The lists in a result, by their paths; those within a list are not looked for. */
function listsIn(
  value: Json,
  path: Path,
): readonly { readonly path: Path; readonly list: readonly Json[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [{ path, list: value }];
  return Object.entries(value).flatMap(([name, of]) => listsIn(of, [...path, name]));
}

const isPlain = (value: Json): boolean => typeof value !== 'object' || value === null;

/** @param list what leads to the list of which the row is a member, where it is one within a row */
function cellAt(row: Json, leaf: Path, list: Path | null = null): string | null {
  let value = row;
  for (const [at, name] of leaf.entries()) {
    if (Array.isArray(value)) {
      const [path, rest] = [leaf.slice(0, at), leaf.slice(at)];
      if (list !== null) throw nested([...list, ...path]);
      return value.map((one) => cellAt(one, rest, path) ?? '').join(bar);
    }
    // An own property: a row is what was asked for, and nothing that every object has.
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : null;
  }
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return isPlain(value) ? String(value) : JSON.stringify(value);
  if (list !== null || !value.every(isPlain)) throw nested([...(list ?? []), ...leaf]);
  return value.map(String).join(bar);
}

/** Between the values of a cell. */
const bar = ' | ';

const nested = (path: Path): NotFlat =>
  new NotFlat(
    `A cell holds one list, and ${path.join('.')} is a list within another. Ask for it in an operation of its own.`,
  );

/** The paths of all fields of an operation that have no fields of their own, in its order. */
function leavesOf({ definitions }: DocumentNode, operationName: string | null): readonly Path[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operation = definitions.find(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION && (operationName === null || one.name?.value === operationName),
  );
  return operation?.kind === Kind.OPERATION_DEFINITION ? below(operation.selectionSet, []) : [];

  function below({ selections }: SelectionSetNode, path: Path): readonly Path[] {
    return selections.flatMap((one) => {
      if (one.kind === Kind.INLINE_FRAGMENT) return below(one.selectionSet, path);
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value);
        return fragment === undefined ? [] : below(fragment.selectionSet, path);
      }
      const here = [...path, (one.alias ?? one.name).value];
      return one.selectionSet === undefined ? [here] : below(one.selectionSet, here);
    });
  }
}
