import { claimParts } from '../graphql/claim-parts.ts';
import { type FragmentOf, graphql } from '../graphql/graphql.ts';

/** A reason with everything that speaks for it. Needs the variable `$lang`. */
export const reasonParts = graphql(
  `
    fragment ReasonParts on Reason @_unmask {
      basis
      text(lang: $lang)
      rationale { id name(lang: $lang) }
      motives { id kind name(lang: $lang) }
      heldBy { id kind name(lang: $lang) }
      because { id kind name(lang: $lang) }
      explains { id kind name(lang: $lang) }
      corroboration { documents independentOrigins officialOrigins }
      claims { ...ClaimParts }
    }
  `,
  [claimParts],
);

export type ReasonParts = FragmentOf<typeof reasonParts>;
