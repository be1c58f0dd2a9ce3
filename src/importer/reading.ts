import type { Ontology } from '../ontology/ontology.ts';

/** How much of a file is held in memory at once, in bytes. */
export interface ReadingLimits {
  /** Longest line of JSON Lines. */
  readonly lineBytes: number;
  /** Longest YAML file, which is held whole. */
  readonly fileBytes: number;
}

export const defaultReadingLimits: ReadingLimits = Object.freeze({ lineBytes: 1 << 20, fileBytes: 16 << 20 });

/** What files are checked against. */
export interface Reading {
  readonly ontology: Ontology;
  readonly limits?: ReadingLimits;
  /** What all claims are of, where that is one dataset and known before. */
  readonly dataset?: string;
}
