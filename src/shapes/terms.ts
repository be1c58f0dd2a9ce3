import { shape } from './shape.ts';

/** What a key leads to: a term to entities, any other key to terms. */
export interface TermRow {
  readonly key: string;
  /** One a line, with a line break before and after each. */
  readonly members: string;
  readonly size: number;
  /** The size of the smallest node that has the key, as `keysInUse` reports it; null where there is none. */
  readonly least: number | null;
}

/** A member of a key as written among the others, with a line break before and after it. */
export interface TermMember {
  readonly key: string;
  readonly member: string;
}

/**
 * What some keys lead to; of a key with more than `most` members, those of each smaller sample (whose key is the sample's
 * name before the key) that has no more. A key may have several rows. Columns: key, sample ('' of the whole), members (one
 * a line).
 */
export const membersOfKeys = (
  of: 'entitiesOfTerms' | 'termsOfKeys',
  keys: readonly string[],
  most: number,
  samples: readonly string[],
) => shape('membersOfKeys', { of, keys, most, samples });

/** Which of some keys were stored, with the size of the smallest node of each. Columns: key, least. */
export const keysInUse = (keys: readonly string[]) => shape('keysInUse', { keys });

/** Adds members to keys: to a node of less than `full` members where there is one, else to a new one. */
export const putTerms = (rows: readonly TermRow[], full: number) => shape('putTerms', { rows, full });

/** Takes members from keys. A node that has none left may stay: another writer may be about to add to it. */
export const takeFromTerms = (rows: readonly TermMember[]) => shape('takeFromTerms', { rows });

/**
 * The names of entities, as written and folded, one a row in the order in which they are shown, and how many links of some
 * types each entity has, counted no further than `most`. Columns: id, place, name, folded, links.
 */
export const namesAndLinks = (
  ids: readonly string[],
  columns: { readonly names: string; readonly folded: string },
  types: readonly string[],
  most: number,
) => shape('namesAndLinks', { ids, columns, types, most });
