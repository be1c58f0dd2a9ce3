import type { Compared } from '../../src/resolver/features/feature.ts';
import { readName } from '../../src/resolver/names/read-name.ts';

/** What is known of an entity, as little or as much as a test says. */
export function compared(
  id: string,
  known: Partial<Omit<Compared, 'id' | 'readNames' | 'identifiers' | 'countries'>> & {
    readonly identifiers?: Readonly<Record<string, readonly string[]>>;
    readonly countries?: Readonly<Record<string, string>>;
  } = {},
): Compared {
  const { names = [], identifiers = {}, countries = {}, ...more } = known;
  return {
    id,
    kind: 'Company',
    merged: [],
    names,
    identifiers: new Map(Object.entries(identifiers)),
    sharedIdentifiers: [],
    countries: new Map(Object.entries(countries)),
    hosts: [],
    links: [],
    beside: [],
    ...more,
    readNames: names.map(readName),
  };
}
