import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownEntity } from '../entities/shown-entity.ts';
import { countriesOf } from './bods-countries.ts';
import { bodsCountry } from './bods-country.ts';
import { datesOf } from './bods-dates.ts';
import { identifiersOf } from './bods-identifiers.ts';
import { namesOfEntity, namesOfPerson } from './bods-names.ts';
import type { BodsRecord, Details } from './bods-record.ts';

/** Kinds of values that have places of their own. */
const named: readonly string[] = ['Name', 'Identifier'];

/** The record of an entity itself; null where the standard knows nothing of its kind. */
export function recordOf(
  { id, kind, values, links }: ShownEntity,
  vocabulary: BodsVocabulary,
  lost: (what: string) => void,
): BodsRecord | null {
  const type = vocabulary.entityTypes[kind.name];
  const isPerson = kind.name === vocabulary.person;
  if (type === undefined && !isPerson) {
    lost(`entities of the kind ${kind.name}`);
    return null;
  }
  const lostOf = (name: string): void => lost(`${kind.name}.${name}`);
  const others = values.filter(({ property }) => !named.includes(property.value.name));
  const rest: Details = {
    ...datesOf(others, vocabulary, lostOf),
    ...countriesOf(links, vocabulary, lostOf),
    ...(type === 'state' && { jurisdiction: bodsCountry(id) ?? { name: id } }),
    ...identifiersOf(values, vocabulary),
  };
  if (isPerson) {
    const names = namesOfPerson(values, vocabulary);
    return {
      id,
      type: 'person',
      details: { isComponent: false, personType: 'knownPerson', ...names, ...rest },
    };
  }
  const entityType = { type: type ?? 'unknownEntity' };
  return {
    id,
    type: 'entity',
    details: { isComponent: false, entityType, ...namesOfEntity(values), ...rest },
  };
}
