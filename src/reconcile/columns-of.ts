import type { Property } from '../ontology/ontology.ts';

/** All columns of some properties, as a fetch has them. */
export const columnsOf = (properties: readonly Property[]): readonly string[] =>
  [
    ...new Set(
      properties.flatMap(({ name, value }) =>
        [...value.columns, ...(value.summary?.columns ?? [])].map(({ suffix }) => `${name}${suffix}`),
      ),
    ),
  ].sort();
