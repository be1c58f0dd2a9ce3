import { shape } from './shape.ts';

/** A page of all claims in the order of their ids, with where each leads. Columns: claim, ends (pairs of type and id). */
export const dumpClaims = (after: string, limit: number) => shape('dumpClaims', { after, limit });

/**
 * A page of all entities in the order of their ids, with the links that start from them. Columns: entity (with `mergedIds` where other ids are shown
 * under its own), labels, links (type, id, columns).
 */
export const dumpEntities = (after: string, limit: number) => shape('dumpEntities', { after, limit });

/** A page of all entities that are in no list, in the order of their ids, with the id under which each is shown, if any. Columns: id, shownAs. */
export const dumpFormer = (after: string, limit: number) => shape('dumpFormer', { after, limit });

/**
 * A page of all entities of a kind that say what they are in a head, or that were withdrawn, in the order of their ids, with what is
 * known of each as a release. Columns: id, head, coverage, status, hash.
 */
export const dumpHeads = (kind: string, after: string, limit: number) =>
  shape('dumpHeads', { kind, after, limit });

/** A page of all batches of the ledger, or of all currencies whose money waits for a rate, in the order of their ids. Columns: node. */
export const dumpLedger = (of: 'Batch' | 'Pending', after: string, limit: number) =>
  shape('dumpLedger', { of, after, limit });

/** A page of the keys of search in their order, each with all of its nodes, of which several may be alike. Columns: key, nodes. */
export const dumpTerms = (after: string, limit: number) => shape('dumpTerms', { after, limit });
