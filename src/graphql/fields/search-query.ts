import type { SearchQuery } from '../../loaders/search-loader.ts';
import { commonProperties, namesProperty } from '../names-property.ts';
import type { Types } from '../types.ts';

/** What is looked up for a text: whatever was typed, it is only ever compared with names. */
export function searchQuery({ ontology, limits }: Types, text: string): SearchQuery {
  const names = namesProperty(commonProperties(ontology.kinds));
  // Half of a surrogate pair is no letter, and no store takes it.
  const cut = [...text]
    .slice(0, limits.searchText)
    .join('')
    .replace(/\p{Surrogate}/gu, ' ');
  return {
    folded: String(names?.value.filter?.bind(cut, 'eq') ?? cut),
    candidates: limits.searchCandidates,
    linkTypes: [...new Set(ontology.links.map(({ type }) => type))].sort(),
  };
}
