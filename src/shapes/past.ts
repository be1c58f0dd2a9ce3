import { shape } from './shape.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what determines when each was known. Columns: id,
 * head, published, timing, coverage, status, recorded (when its first claim was recorded; only of those without a day of publication).
 */
export const sourcesInTime = (after: string, limit: number) => shape('sourcesInTime', { after, limit });
