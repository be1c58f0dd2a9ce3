import type { Candidate } from './candidate.ts';
import { inWords } from './in-words.ts';

/** What tells a candidate from its namesakes in a line: its kind, and where it belongs. */
export function describeEntity({ of, countries }: Pick<Candidate, 'of' | 'countries'>): string {
  const where = [...new Set(countries.values())].map((id) => id.slice(id.indexOf('/') + 1).toUpperCase());
  return [inWords(of.name), ...where].join(', ');
}
