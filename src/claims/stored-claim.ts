import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Claim } from './claim.ts';
import { pairKey, pairOf } from './pair-of.ts';

/** What projection needs of a claim that the store holds, or is about to. */
export interface StoredClaim {
  readonly id: string;
  readonly group: string;
  /** Canonical text of the value. */
  readonly text: string;
  /** What publishes it: a dataset, or a document that is its own. */
  readonly dataset: string;
  /** Where it is said. */
  readonly source: string;
  readonly published: string | null;
  readonly strength: string;
  readonly confidence: number | null;
  readonly deprecated: boolean;
  readonly shown: boolean;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Whether it names two entities that are shown as one, as the ends of a link (`isLoop`). */
  readonly isLoop?: boolean;
}

/** The claims that are weighed against each other: about one property or link to a single entity, or about one link between two. */
export interface Group {
  readonly key: string;
  readonly subject: string;
  readonly about: string;
  /** The other end, for a link to many. */
  readonly object: string | null;
}

/**
 * The group of a claim: links to many add up, so that each pair of ends is a group of its own, and so is each pair that judgements are
 * about, whichever of the two they begin with.
 */
export function groupOf(claim: Pick<Claim, 'subject' | 'about' | 'value'>, ontology: Ontology): Group {
  const { subject, about, value } = claim;
  if (isJudgement(about)) {
    const [first, second] = pairOf(subject, value);
    return { key: pairKey(subject, value), subject: first, about: 'sameAs', object: second };
  }
  const { hop } = fieldOf(ontology.kindOfId(subject), about);
  const object = hop !== undefined && !hop.one ? value : null;
  const key = object === null ? `${subject} ${about}` : `${subject} ${about} ${object}`;
  return { key: key.trimEnd(), subject, about, object };
}
