import { countryCode } from './tables/countries.ts';

/** What a text stands for; undefined where it is not known. */
export type LookupTable = (text: string) => string | undefined;

/** Tables that every mapping has. */
export const ownTables: Readonly<Record<string, LookupTable>> = { countries: countryCode };
