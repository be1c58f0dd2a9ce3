import { type FragmentOf, graphql } from './graphql.ts';

/** A sum of investments, without these: of what, how much, and what it leaves out. Needs the variable `$lang`. */
export const sumParts = graphql(`
  fragment SumParts on Flow @_unmask {
    keys { dimension value entity { id kind name(lang: $lang) } }
    total
    currency
    comparator
    count
    shared
    leftOut { reason count total }
  }
`);

export type Sum = FragmentOf<typeof sumParts>;
