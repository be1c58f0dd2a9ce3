import { shape } from './shape.ts';

/** What a file says as an edition: the SHA-256 of its claims and their places, how many of each there are, and of how many entities. */
export interface StoredReading {
  readonly hash: string;
  readonly claims: number;
  readonly places: number;
  readonly entities: number;
}

/** What a file was found to say. Columns: hash, claims, places, entities. */
export const knownReading = (id: string) => shape('knownReading', { id });

/** Notes what a file was found to say, by a digest of all that decides it. */
export const noteReading = (id: string, reading: StoredReading) => shape('noteReading', { id, ...reading });
