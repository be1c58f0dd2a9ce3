import type { Basis } from '../ontology/basis.ts';
import type { Rank } from './ranks.ts';

/** One dataset saying one property or link of one subject, in one place: checked, with every text canonical. */
export interface Claim {
  /** `claim/` and the SHA-256 of the canonical form. */
  readonly id: string;
  /** What publishes it: a dataset, or a document that is its own. */
  readonly dataset: string;
  readonly subject: string;
  /** Name of a property or link of the subject's kind. */
  readonly about: string;
  /** Canonical text of the value; for a link, the id of its other end. */
  readonly value: string;
  readonly isLink: boolean;
  /** Properties of the link itself, in canonical text. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly basis: Basis;
  readonly rank: Rank;
  /** From 0 to 1. */
  readonly confidence: number | null;
  /** EDTF: the time for which it holds. */
  readonly valid: string | null;
  /** The document that says it here; this, and where in it, are no part of the id. */
  readonly source: string;
  /**
   * The last of the complete releases, from that document on, that all say it; null where it is known of that document alone, and
   * `saidByNone` where the document was said to say it before all of it was known, and does not.
   */
  readonly through: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  /** Language of the quote (BCP 47). */
  readonly lang: string | null;
  /** Day on which it was read there. */
  readonly retrieved: string | null;
  /** Date-time, where the file says it; it is not part of what is claimed, and so not of the id. */
  readonly recordedAt: string | null;
}

/** What a document or a dataset says about itself, in canonical text: the head of a file. */
export interface Head {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Of a document: those whose word it repeats. */
  readonly derivedFrom: readonly string[];
  /** Of a document: the dataset that it is an edition of. */
  readonly dataset: string | null;
}

/** What is known of a release, or of a dataset, beside its head: it does not say so of itself. */
export interface ReleaseState {
  /** Its id; of a dataset, only the status is known. */
  readonly source: string;
  /** Whether it says all that its dataset says. */
  readonly isComplete: boolean;
  /** Whether it will, once the sync of it is finished that was begun. */
  readonly isUnfinished: boolean;
  /** Why nothing that it says counts any more: it was withdrawn, or its dataset was; null where it counts. */
  readonly status: 'WITHDRAWN' | 'DATASET_WITHDRAWN' | null;
  /** SHA-256 of what a complete release says. */
  readonly hash: string | null;
}
