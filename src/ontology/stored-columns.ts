import type { Property } from './ontology.ts';
import type { ColumnType } from './value-kind.ts';

/** A column of a node or link as the store holds it. */
export interface StoredColumn {
  readonly name: string;
  readonly type: ColumnType | 'boolean';
  readonly list: boolean;
}

/** All columns that a property takes: lists where it has many values, and columns that summarise them. */
export function storedColumns({ name, value, many }: Property): readonly StoredColumn[] {
  const list = many === true;
  return [
    ...value.columns.map(({ suffix, type }) => ({ name: `${name}${suffix}`, type, list })),
    ...(value.summary?.columns ?? []).map(({ suffix, type }) => ({
      name: `${name}${suffix}`,
      type,
      list: false,
    })),
  ];
}
