import type { Ontology } from '../../ontology/ontology.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';

/** What can be doubtful about a claim that is taken in. */
export const doubtCodes = {
  OUT_OF_RANGE: 'A figure lies outside the range that it is declared to lie in, such as a share over 100.',
  LEADS_TO_ITSELF: 'A link leads from an entity to itself.',
  ENDS_FIRST: 'A time of a link ends before it begins.',
  UNKNOWN_CODE:
    'Ids of the kind end with a code, and there is no such code: nobody else will mean this entity.',
  QUOTE_LACKS_FIGURE: 'The quote of an amount does not say its figure.',
  QUOTE_LACKS_COMPARATOR:
    'The quote of an amount has no word for its comparator, such as "more than" for AT_LEAST.',
  SHARED_IDENTIFIER:
    'Another entity of this import, or of the store, has the same identifier, which is given to one alone, and nobody has judged whether the two are the same.',
  DIFFERENT_IDENTIFIERS:
    'Two entities are judged to be the same, and one list, such as a register, gives them different numbers.',
} as const;

export type DoubtCode = keyof typeof doubtCodes;

/** A doubt with the place of its row. */
export type Warning = Problem<DoubtCode>;

/** Why a claim is doubtful. */
export type Doubt = Omit<Warning, 'file' | 'line'>;

/** What is known of who has what is given to one entity alone. */
export interface Holders {
  /** Which other entity of the store has what a claim gives; undefined where none has, or the two were judged. */
  elsewhere(claim: Claim): string | undefined;
  /** Whether somebody has judged if two entities are the same. */
  isJudged(a: string, b: string): boolean;
  /** What one that is judged to be the same as another has of a property whose values are given to one alone. */
  given(id: string, property: string): readonly string[];
}

/** Where there is no store, nothing is known. */
export const unknownHolders: Holders = Object.freeze({
  elsewhere: () => undefined,
  isJudged: () => false,
  given: () => [],
});

/** A check of one claim by itself. */
export type DoubtOf = (claim: Claim, ontology: Ontology, holders: Holders) => Doubt | null;
