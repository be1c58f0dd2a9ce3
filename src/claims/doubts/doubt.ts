import type { Ontology } from '../../ontology/ontology.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';

/** What can be doubtful about a claim that is taken in. */
export const doubtCodes = {
  OUT_OF_RANGE: 'A figure lies outside the range that it is declared to lie in, such as a share over 100.',
  LEADS_TO_ITSELF: 'A link leads from an entity to itself.',
  UNKNOWN_CODE:
    'Ids of the kind end with a code, and there is no such code: nobody else will mean this entity.',
  QUOTE_LACKS_FIGURE: 'The quote of an amount does not say its figure.',
  QUOTE_LACKS_COMPARATOR:
    'The quote of an amount has no word for its comparator, such as "more than" for AT_LEAST.',
  SHARED_IDENTIFIER:
    'Another entity of this import, or of the store, has the same identifier, which is given to one alone, and nobody has judged whether the two are the same.',
} as const;

export type DoubtCode = keyof typeof doubtCodes;

/** A doubt with the place of its row. */
export type Warning = Problem<DoubtCode>;

/** Why a claim is doubtful. */
export type Doubt = Omit<Warning, 'file' | 'line'>;

/** A check of one claim by itself; `holder` tells which other entity has what it gives to one alone, where that is known. */
export type DoubtOf = (
  claim: Claim,
  ontology: Ontology,
  holder?: (claim: Claim) => string | undefined,
) => Doubt | null;
