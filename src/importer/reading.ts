import type { ReadingLimits } from '../files/reading-limits.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { ClaimFormat } from './claim-formats.ts';

/** What files are checked against. */
export interface Reading {
  readonly ontology: Ontology;
  readonly limits?: ReadingLimits;
  /** The format of claim files, where their names do not tell it. */
  readonly format?: ClaimFormat;
  /** How files say claims, where they are not in the format of claims themselves. */
  readonly mapping?: Mapping;
  /** What all claims are of, where that is one dataset and known before. */
  readonly dataset?: string;
}
