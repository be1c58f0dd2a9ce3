import type { Hop, Property } from './ontology.ts';
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

const text = (name: string, list = false): StoredColumn => ({ name, type: 'string', list });
const confidence: StoredColumn = { name: 'confidence', type: 'float', list: false };

/**
 * All columns that a link takes beside its ends: the claims on which it rests, with basis and confidence of the strongest; where it may hold several times, what tells this time from
 * the others, and the first and the last day of it, as far as they are known; and those of its properties.
 */
export const linkColumns = ({
  properties,
  times,
}: Pick<Hop, 'properties' | 'times'>): readonly StoredColumn[] => [
  text('claims', true),
  text('basis'),
  confidence,
  ...(times === undefined ? [] : [text('time'), text('heldFrom'), text('heldUntil')]),
  ...properties.flatMap(storedColumns),
];
