import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownLink } from '../entities/shown-entity.ts';
import { type BodsCountry, bodsCountry } from './bods-country.ts';
import type { Details } from './bods-record.ts';

/**
 * The countries that links lead to, where the standard has a place for them.
 * @param lost is told of each link without one
 */
export function countriesOf(
  links: readonly ShownLink[],
  { countries, owns }: BodsVocabulary,
  lost: (link: string) => void,
): Details {
  const one: Record<string, BodsCountry> = {};
  const many: Record<string, readonly BodsCountry[]> = {};
  for (const { hop, to } of links) {
    // Interests are records of their own.
    if (hop.field === owns.link) continue;
    const place = countries[hop.field];
    const country = bodsCountry(to);
    if (place === undefined || country === null) lost(hop.field);
    else if (place.many) many[place.name] = [...(many[place.name] ?? []), country];
    else one[place.name] = country;
  }
  return { ...one, ...many };
}
