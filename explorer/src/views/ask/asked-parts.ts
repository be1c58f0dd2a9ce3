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
    realised { value currency comparator }
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

/** What is compared of a country or a firm alike: what it invests or what goes into it, and what it promised. Needs `$lang` and `$currency`. */
const comparedActor = graphql(
  `
  fragment ComparedActor on Actor @_unmask {
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
  }
`,
  [actPart],
);

/** Public money in a sum. Needs `$currency`. */
const grantedSum = graphql(`
  fragment GrantedSum on SubsidyAggregate @_unmask {
    amount(currency: $currency) { sum currency comparator count leftOut { reason count } }
  }
`);

/** A subsidy in a line. Needs `$lang`. */
const subsidyPart = graphql(`
  fragment SubsidyPart on Subsidy @_unmask {
    id
    name(lang: $lang)
    status
    decided { edtf }
    amount { value currency comparator }
  }
`);

/** A policy in a line. Needs `$lang`. */
const policyPart = graphql(`
  fragment PolicyPart on Policy @_unmask {
    id
    name(lang: $lang)
    status
    adopted { edtf }
  }
`);

export const comparedCountry = graphql(
  `
  fragment ComparedCountry on Country @_unmask {
    ...ComparedActor
    subsidies(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { ...GrantedSum }
      nodes { ...SubsidyPart }
    }
    policies(orderBy: [{ field: ADOPTED, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      nodes { ...PolicyPart }
    }
  }
`,
  [comparedActor, grantedSum, subsidyPart, policyPart],
);

export const comparedCompany = graphql(
  `
  fragment ComparedCompany on Company @_unmask {
    ...ComparedActor
    subsidies(orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      aggregate { ...GrantedSum }
      nodes { ...SubsidyPart }
    }
    policies(orderBy: [{ field: ADOPTED, direction: DESC }, { field: ID, direction: ASC }], first: 3) {
      totalCount
      nodes { ...PolicyPart }
    }
  }
`,
  [comparedActor, grantedSum, subsidyPart, policyPart],
);
