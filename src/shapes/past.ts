import type { Hop } from '../ontology/ontology.ts';
import { shape } from './shape.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what determines when each was known. Columns: id,
 * head, published, timing, coverage, status, recorded (when the first claim was recorded that it says; only of those without a day of
 * publication).
 * @param edition the link from a document to the dataset that it is an edition of
 */
export const sourcesInTime = (edition: Hop | undefined, after: string, limit: number) =>
  shape('sourcesInTime', { edition, after, limit });
