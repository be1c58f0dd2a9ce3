import type { Property } from '../ontology/ontology.ts';

/** The columns in which the value of a property is found; others of it are there for filters, orders and sums alone. */
export function loadedColumns({ name, value }: Property): readonly string[] {
  return value.columns.filter(({ loaded }) => loaded !== false).map(({ suffix }) => `${name}${suffix}`);
}
