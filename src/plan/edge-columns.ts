import type { Hop } from '../ontology/ontology.ts';
import { loadedColumns } from './loaded-columns.ts';

/** The columns of a link in which some fields of its edges find their values. */
export function edgeColumns({ properties }: Hop, fields: readonly string[]): readonly string[] {
  const columns = properties.filter(({ name }) => fields.includes(name)).flatMap(loadedColumns);
  return [...columns, ...(fields.includes('claims') ? ['claims'] : [])].sort();
}
