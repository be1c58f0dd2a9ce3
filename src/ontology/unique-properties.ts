import type { Ontology } from './ontology.ts';

/** Names of the properties with values that may be given to one entity alone, such as identifiers; sorted. */
export const uniqueProperties = ({ kinds }: Ontology): readonly string[] =>
  [
    ...new Set(
      kinds.flatMap(({ properties }) =>
        properties.flatMap(({ name, value }) => (value.unique === undefined ? [] : [name])),
      ),
    ),
  ].sort();
