import type { Basis } from '../ontology/basis.ts';
import type { Rank } from './ranks.ts';

/** One source saying one property or link of one subject: checked, with every text canonical. */
export interface Claim {
  /** `claim/` and the SHA-256 of the canonical form. */
  readonly id: string;
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
  readonly source: string;
  readonly locator: string | null;
  readonly quote: string | null;
  /** EDTF: the time for which it holds. */
  readonly valid: string | null;
  /** Date-time, where the file says it; it is not part of what is claimed, and so not of the id. */
  readonly recordedAt: string | null;
}

/** What a document says about itself, in canonical text: the head of a file. */
export interface SourceHead {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly derivedFrom: readonly string[];
}
