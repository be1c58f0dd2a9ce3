import { type Basis, bases } from '../../../ontology/basis.ts';
import { compare, unclaimed } from './path-link.ts';

/** The first and last day that something may fall on, inclusive. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/** What a claim about a link rests on. */
export interface WeighedClaim {
  readonly id: string;
  readonly strength: string;
  readonly basis: string;
  readonly confidence: number | null;
  /** Time for which it holds, where the source names one. */
  readonly valid: Span | null;
  /** Day on which its source was published. */
  readonly published: string | null;
}

/** What at least one claim of every step must satisfy; null asks for nothing. */
export interface EvidenceWanted {
  readonly basis: Basis | null;
  readonly confidence: number | null;
  readonly during: Span | null;
}

/** Whether evidence is asked for at all. */
export function isParticular({ basis, confidence, during }: EvidenceWanted): boolean {
  return basis !== null || confidence !== null || during !== null;
}

/** Whether a claim is good enough. As in filters, what is not known satisfies nothing. */
export function suffices(claim: WeighedClaim, { basis, confidence, during }: EvidenceWanted): boolean {
  if (basis !== null && placeOf(claim.basis) > placeOf(basis)) return false;
  if (confidence !== null && !(claim.confidence !== null && claim.confidence >= confidence)) return false;
  return during === null || fits(claim, during);
}

/** By the time for which it holds, otherwise by the day of its source. */
function fits({ valid, published }: WeighedClaim, { earliest, latest }: Span): boolean {
  const span = valid ?? (published === null ? null : { earliest: published, latest: published });
  return span !== null && span.earliest <= latest && span.latest >= earliest;
}

const places = Object.keys(bases);

const placeOf = (basis: string): number => (places.includes(basis) ? places.indexOf(basis) : places.length);

/**
 * The weight of a link's strongest claim: its strength without the claim's own id, so that where the evidence is
 * equally good the entities along a path decide, and not a hash.
 */
export function weightOf(claims: readonly Pick<WeighedClaim, 'strength'>[]): string {
  const [strongest] = claims.map(({ strength }) => strength).sort(compare);
  return strongest?.slice(0, strongest.lastIndexOf('-')) ?? unclaimed;
}
