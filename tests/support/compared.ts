import type { Compared } from '../../src/resolver/features/feature.ts';
import { readName } from '../../src/resolver/names/read-name.ts';

/** What is known of an entity, as little or as much as a test says. */
export function compared(
  id: string,
  known: Partial<Omit<Compared, 'id' | 'readNames' | 'identifiers' | 'countries' | 'codes'>> & {
    readonly identifiers?: Readonly<Record<string, readonly string[]>>;
    readonly countries?: Readonly<Record<string, string>>;
    readonly codes?: Readonly<Record<string, string | null>>;
  } = {},
): Compared {
  const { names = [], identifiers = {}, countries = {}, codes = {}, ...more } = known;
  return {
    id,
    kind: 'Company',
    merged: [],
    names,
    identifiers: new Map(Object.entries(identifiers)),
    sharedIdentifiers: [],
    countries: new Map(Object.entries(countries)),
    codes: new Map(Object.entries(codes)),
    hosts: [],
    links: [],
    beside: [],
    ...more,
    readNames: names.map(readName),
  };
}
