import { bases } from '../ontology/basis.ts';
import type { Claim } from './claim.ts';
import { ranks } from './ranks.ts';

/** What the strength of a claim takes from its source. */
export interface SourceWeight {
  /** Place of the source's kind among the kinds of sources, official ones first; null where it has none. */
  readonly kind: number | null;
  /** Day of publication. */
  readonly published: string | null;
}

const inOrder = { ranks: Object.keys(ranks), bases: Object.keys(bases) };

/**
 * The place of a claim in the total order that decides which one is shown: rank, basis, kind of source, later
 * publication, id. Smaller texts are stronger, so that every store sorts claims alike, as plain text.
 */
export function strength(claim: Pick<Claim, 'id' | 'rank' | 'basis'>, source: SourceWeight): string {
  const rank = inOrder.ranks.indexOf(claim.rank);
  const basis = inOrder.bases.indexOf(claim.basis);
  const age = 99_999_999 - Number((source.published ?? '0000-00-00').replaceAll('-', ''));
  return `${rank}${basis}${String(source.kind ?? 99).padStart(2, '0')}-${String(age).padStart(8, '0')}-${claim.id.slice('claim/'.length)}`;
}

/** Rank, basis and kind of source of a strength: claims that are alike in these are weighed by precision and date. */
export const classOf = (strength: string): string => strength.slice(0, 4);

/** All of a strength but the id: where it is equal, nothing else of one claim puts it before the other. */
export const unnamedStrength = (strength: string): string => strength.slice(0, 13);

/** The basis of a claim, read back from its strength. */
export const basisOf = (strength: string): string | null => inOrder.bases[Number(strength[1])] ?? null;

/** The steps of the order, read back from a strength: places in the lists of ranks, bases and kinds of source. */
export function stepsOf(strength: string): {
  readonly rank: number;
  readonly basis: number;
  readonly kind: number;
  readonly age: string;
} {
  return {
    rank: Number(strength[0]),
    basis: Number(strength[1]),
    kind: Number(strength.slice(2, 4)),
    age: strength.slice(5, 13),
  };
}
