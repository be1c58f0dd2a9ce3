import type { Hop, Kind, Ontology } from '../../ontology/ontology.ts';

/** Whether there is a closed list of the entities of a kind: two ids of it are never one thing, and what has one of them has no other. */
export const isClosedList = (kind: Kind | undefined): boolean => kind?.idCodes !== undefined;

/**
 * The links of a kind that say which one of a closed list it belongs to, as a company to the country of its head office; some of them may also lead to a
 * part of a country.
 */
export const countryLinks = (kind: Kind, ontology: Ontology): readonly Hop[] =>
  kind.hops.filter(
    ({ forward, one, to }) => forward && one && to.some((name) => isClosedList(ontology.kind(name))),
  );
