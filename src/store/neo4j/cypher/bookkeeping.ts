import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import { claimColumns } from '../../../shapes/claims.ts';
import { formerLabel } from './merge-entities.ts';
import { unfinishedLabel } from './unfinished.ts';

/** Nodes that are not entities, but what the graph is computed from and found by. */
export interface Bookkeeping {
  readonly label: string;
  /** Whether `id` tells its nodes apart: such a label has a constraint. */
  readonly identified: boolean;
  /** Columns beside `id`. */
  readonly columns: readonly StoredColumn[];
}

const texts = (...names: readonly string[]): readonly StoredColumn[] =>
  names.map((name) => ({ name, type: 'string', list: false }));

const one = (name: string, type: StoredColumn['type']): StoredColumn => ({ name, type, list: false });

/** How claims lead to entities. */
export const claimTies = ['SUBJECT', 'OBJECT', 'IN_SOURCE'] as const;

/** Every label beside those of the ontology. */
export const bookkeeping: readonly Bookkeeping[] = [
  { label: 'Claim', identified: true, columns: claimColumns },
  {
    label: 'Batch',
    identified: true,
    columns: [
      { name: 'files', type: 'string', list: true },
      one('claims', 'integer'),
      one('recordedAt', 'string'),
    ],
  },
  { label: formerLabel, identified: true, columns: texts('shownAs') },
  { label: 'Pending', identified: true, columns: [] },
  {
    label: 'Reading',
    identified: true,
    columns: [
      ...texts('hash'),
      one('claims', 'integer'),
      one('places', 'integer'),
      one('entities', 'integer'),
    ],
  },
  {
    label: 'Duplicate',
    identified: true,
    columns: [...texts('kind', 'a', 'b', 'features'), one('score', 'float'), one('accepts', 'boolean')],
  },
  { label: 'Dispute', identified: true, columns: texts('subject', 'about') },
  { label: unfinishedLabel, identified: true, columns: texts('columns') },
  { label: 'Term', identified: false, columns: [...texts('key', 'members'), one('size', 'integer')] },
  { label: 'Format', identified: false, columns: [one('id', 'string'), one('number', 'integer')] },
];
