import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

/** A reason of an act, beside the claims that tie it to the act. Needs the variable `$lang`. */
export const actReasonParts = graphql(`
  fragment ActReasonParts on Rationale @_unmask {
    id
    name(lang: $lang)
    basis
    text(lang: $lang)
    motives(first: 10) { totalCount nodes { id name(lang: $lang) } }
    heldBy(first: 10) { totalCount nodes { id name(lang: $lang) } }
    because(first: 10) { totalCount nodes { id name(lang: $lang) } }
    explains(first: 10) { totalCount nodes { id name(lang: $lang) } }
  }
`);

export type ActReason = FragmentOf<typeof actReasonParts>;

/** An act in a line: what it is, how far it has come, when, and how much. Needs the variable `$lang`. */
export const actPart = graphql(`
  fragment ActPart on Investment @_unmask {
    id
    name(lang: $lang)
    status
    announced { edtf }
    amount { value currency comparator }
  }
`);

export type ActPart = FragmentOf<typeof actPart>;

/** On whose word a link rests, in a line. Needs the variable `$lang`. */
export const linkClaim = graphql(`
  fragment LinkClaim on Claim @_unmask {
    id
    about
    basis
    source { id name(lang: $lang) title publisher published lang }
  }
`);

/** What is compared of a country: what goes into it, what it promised, public money, policies. Needs `$lang` and `$currency`. */
export const comparedCountry = graphql(
  `
  fragment ComparedCountry on Country @_unmask {
    investments(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { countedOnce(currency: $currency) { total currency comparator count leftOut { reason count total } } }
      nodes { ...ActPart }
    }
    pledgesMade(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { countedOnce(currency: $currency) { total currency comparator count leftOut { reason count total } } }
      nodes { ...ActPart }
    }
    subsidies(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { amount(currency: $currency) { sum currency comparator count leftOut { reason count } } }
      nodes { id name(lang: $lang) status decided { edtf } amount { value currency comparator } }
    }
    policies(orderBy: [{ field: ADOPTED, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      nodes { id name(lang: $lang) status adopted { edtf } }
    }
  }
`,
  [actPart],
);

/** What is compared of a firm: what it invests, what it promised, public money, policies. Needs `$lang` and `$currency`. */
export const comparedCompany = graphql(
  `
  fragment ComparedCompany on Company @_unmask {
    investments(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { countedOnce(currency: $currency) { total currency comparator count leftOut { reason count total } } }
      nodes { ...ActPart }
    }
    pledgesMade(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { countedOnce(currency: $currency) { total currency comparator count leftOut { reason count total } } }
      nodes { ...ActPart }
    }
    subsidies(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { amount(currency: $currency) { sum currency comparator count leftOut { reason count } } }
      nodes { id name(lang: $lang) status decided { edtf } amount { value currency comparator } }
    }
    policies(orderBy: [{ field: ADOPTED, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      nodes { id name(lang: $lang) status adopted { edtf } }
    }
  }
`,
  [actPart],
);
