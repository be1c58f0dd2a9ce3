import { countryId } from '../../ontology/country-id.ts';
import type { Kind, Ontology } from '../../ontology/ontology.ts';
import type { KnownEntity } from './known-entity.ts';

/** The countries of an entity; where no link says any, that of the registers which give it identifiers, if they are of one country. */
export function withRegister(
  linked: KnownEntity['countries'],
  lists: Iterable<string>,
  { properties }: Kind,
  ontology: Ontology,
): KnownEntity['countries'] {
  if (linked.size > 0) return linked;
  const found = new Set<string>();
  for (const list of lists)
    for (const { value } of properties) {
      const code = value.countryOfList?.(list) ?? null;
      const id = code === null ? null : countryId(ontology, code);
      if (id !== null) found.add(id);
    }
  const [only] = found;
  return only === undefined || found.size > 1 ? linked : new Map([['registeredIn', only]]);
}
