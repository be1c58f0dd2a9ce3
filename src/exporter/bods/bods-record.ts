export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Details = Readonly<Record<string, Json>>;

/** A record of the Beneficial Ownership Data Standard: of an entity, of a person, or of a relationship between two. */
export interface BodsRecord {
  readonly id: string;
  readonly type: 'entity' | 'person' | 'relationship';
  readonly details: Details;
}
