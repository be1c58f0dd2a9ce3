import type { Hop } from '../ontology/ontology.ts';
import type { Parameters } from './parameter.ts';
import { shape } from './shape.ts';

/** A claim to store. Columns that are absent or null stay empty. */
export interface ClaimRow {
  readonly id: string;
  readonly subject: string;
  readonly source: string;
  /** The other end of a link; null where a property is claimed. */
  readonly object: string | null;
  /** Whether it is about a property with values that may be given to one entity alone. */
  readonly isUnique?: boolean;
  readonly columns: Parameters;
}

/** A link with all of its columns. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly columns: Parameters;
}

/** Which of some claims are stored, and where each is said. Columns: id, and those of its evidence. */
export const knownClaims = (ids: readonly string[]) => shape('knownClaims', { ids });

/** Every claim of some groups that is still said, as projection needs them. Columns: key and the properties of a stored claim. */
export const claimsOfGroups = (keys: readonly string[]) => shape('claimsOfGroups', { keys });

/**
 * Makes sure that entities of one kind exist, and are listed unless they are shown under another id. Ids are sorted, so that concurrent
 * writers lock in one order.
 */
export const mergeEntities = (kind: string, ids: readonly string[]) =>
  shape('mergeEntities', { kind, ids: [...ids].sort() });

/**
 * Those of some entities that no claim names that is still said, neither as subject nor as other end. Columns: id.
 */
export const unnamedEntities = (ids: readonly string[]) => shape('unnamedEntities', { ids });

/**
 * Those of some ids that an entity had which is in no list, with the id under which it is shown; null where nothing names it any more.
 * Columns: id, shownAs.
 */
export const formerEntities = (ids: readonly string[]) => shape('formerEntities', { ids });

/** Takes entities out of every list; they come back as they were made where a claim names them again. */
export const endEntities = (kind: string, ids: readonly string[]) =>
  shape('endEntities', { kind, ids: [...ids].sort() });

/** Sets columns of entities that exist; a null empties its column. */
export const setEntities = (rows: readonly { readonly id: string; readonly columns: Parameters }[]) =>
  shape('setEntities', { rows });

/** Stores claims that are not stored yet, each tied to whom it is about, its source and its other end, which exist. */
export const createClaims = (rows: readonly ClaimRow[]) => shape('createClaims', { rows });

/** A claim that is stored, said elsewhere than before: all columns that follow from that. */
export interface RestatedRow {
  readonly id: string;
  readonly source: string;
  readonly columns: Parameters;
}

/** Sets where claims are said, and ties each to the source from which it is said first. */
export const restateClaims = (rows: readonly RestatedRow[]) => shape('restateClaims', { rows });

/** Sets whether claims are shown. */
export const turnClaims = (rows: readonly { readonly id: string; readonly shown: boolean }[]) =>
  shape('turnClaims', { rows });

/** Makes sure that links of one type exist between existing entities, with exactly these columns; `fresh`: none exists yet. */
export const putLinks = (hop: Hop, rows: readonly LinkRow[], fresh: boolean) =>
  shape('putLinks', { hop, rows, fresh });

/** Removes the links of one type from each entity, except the one that is kept. */
export const endOtherLinks = (hop: Hop, rows: readonly { readonly from: string; readonly kept: string }[]) =>
  shape('endOtherLinks', { hop, rows });

/** Removes the link of one type between each two entities. */
export const endLinks = (hop: Hop, rows: readonly { readonly from: string; readonly to: string }[]) =>
  shape('endLinks', { hop, rows });
