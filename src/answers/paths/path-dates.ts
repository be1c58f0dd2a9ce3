import { valueKinds } from '../../graphql/value-kinds.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Span } from './search/weigh-link.ts';

/** The first and last day of a date, as filters of dates compare them. */
export function spanOf(ontology: Ontology, edtf: string): Span {
  const filter = valueKinds(ontology).find(({ output }) => output.name === 'FuzzyDate')?.filter;
  if (filter == null) throw new Error('The ontology has no dates, and claims are dated.');
  return { earliest: String(filter.bind(edtf, 'gte')), latest: String(filter.bind(edtf, 'lte')) };
}
