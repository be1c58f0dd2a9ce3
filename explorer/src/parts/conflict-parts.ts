import { claimParts } from '../graphql/claim-parts.ts';
import { type FragmentOf, graphql } from '../graphql/graphql.ts';

/** A value, or a property of a link, on which sources disagree, with the claims that take part. Needs the variable `$lang`. */
export const conflictParts = graphql(
  `
    fragment ConflictParts on Conflict @_unmask {
      about
      property
      nature
      rule
      cut
      subject { id kind name(lang: $lang) }
      shown { id }
      claims { ...ClaimParts }
      conversions { claim { id text } original { id text } fits deviation worth }
    }
  `,
  [claimParts],
);

export type ConflictParts = FragmentOf<typeof conflictParts>;
