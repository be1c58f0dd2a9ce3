import { shape } from './shape.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what tells when each was known. Columns: id,
 * head, published, timing, recorded (when its first claim was recorded; only of those without a day of publication).
 */
export const sourcesInTime = (after: string, limit: number) => shape('sourcesInTime', { after, limit });

/**
 * A page of the claims that may have been known on a day, in the order of their ids: published by then, or of no day,
 * or of one of some sources. Columns: claim.
 */
export const claimsKnownBy = (day: string, sources: readonly string[], after: string, limit: number) =>
  shape('claimsKnownBy', { day, sources, after, limit });

/** How many claims have each entity for their subject or their other end. Columns: id, claims. */
export const countMentions = (ids: readonly string[]) => shape('countMentions', { ids });
