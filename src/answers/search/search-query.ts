import { namesProperty } from '../../graphql/names-property.ts';
import type { Types } from '../../graphql/types.ts';
import { commonProperties } from '../../ontology/common-properties.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { SearchQuery } from './search-matches.ts';

/** What is looked up for a text: whatever was typed is only ever compared with names. */
export function searchQuery(
  { ontology, limits }: Pick<Types, 'ontology' | 'limits'>,
  text: string,
): SearchQuery {
  // Half of a surrogate pair is not a letter, and no store takes it.
  const cut = [...text]
    .slice(0, limits.searchText)
    .join('')
    .replace(/\p{Surrogate}/gu, ' ');
  return {
    folded: nameFolding(ontology)(cut),
    candidates: limits.searchCandidates,
    linkTypes: linkTypesOf(ontology),
  };
}

/** How names are written where they are compared. */
export function nameFolding({ kinds }: Ontology): (text: string) => string {
  const names = namesProperty(commonProperties(kinds));
  return (text) => String(names?.value.filter?.bind(text, 'eq') ?? text);
}

/** The links that tell how connected an entity is: all of them. */
export function linkTypesOf({ links }: Ontology): readonly string[] {
  return [...new Set(links.map(({ type }) => type))].sort();
}
