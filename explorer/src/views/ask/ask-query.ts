import { claimParts } from '../../graphql/claim-parts.ts';
import { computedParts, saidParts } from '../../graphql/computed-parts.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { sumParts } from '../../graphql/sum-parts.ts';
import { conflictParts } from '../../parts/conflict-parts.ts';
import { eventParts } from '../../parts/event-parts.ts';
import { neighbourParts } from '../../parts/neighbour-parts.ts';
import { reasonParts } from '../../parts/reason-parts.ts';
import { actReasonParts } from './asked-parts.ts';

/**
 * What the first reading of a text yields. Of the result only the fields that the question of the reading asks
 * are answered; the others are null and cost nothing.
 */
export const askQuery = graphql(
  `
    query Ask($text: String!, $currency: CurrencyCode!, $lang: LanguageTag) {
      ask(text: $text, lang: $lang) {
        result {
          whoInvests {
            totalCount
            addsUp
            ungrouped { ...SumParts ...ComputedParts }
            nodes {
              ...SumParts
              investments(first: 5) {
                totalCount
                edges {
                  amount
                  node {
                    id
                    name(lang: $lang)
                    status
                    announced { edtf }
                    amount { ...SaidParts }
                    claims(about: "amount", first: 5) {
                      nodes { shown source { id title name(lang: $lang) publisher published url } }
                    }
                    rationales(first: 5) {
                      totalCount
                      nodes { id basis text(lang: $lang) motives(first: 5) { totalCount nodes { id name(lang: $lang) } } }
                    }
                  }
                }
              }
            }
          }
          investments {
            totalCount
            nodes {
              id
              name(lang: $lang)
              status
              announced { edtf }
              amount { value currency comparator }
              investors(first: 10) { totalCount nodes { id name(lang: $lang) } }
              hosts(first: 10) { totalCount nodes { id name(lang: $lang) } }
              rationales(first: 10) { totalCount edges { node { ...ActReasonParts } claims { ...ClaimParts } } }
            }
          }
          subsidies {
            totalCount
            nodes {
              id
              name(lang: $lang)
              status
              decided { edtf }
              amount { value currency comparator }
              grantors(first: 10) { totalCount nodes { id name(lang: $lang) } }
              recipients(first: 10) { totalCount nodes { id name(lang: $lang) } }
              rationales(first: 10) { totalCount edges { node { ...ActReasonParts } claims { ...ClaimParts } } }
            }
          }
          why {
            subject { id name(lang: $lang) }
            cut
            reasons(first: 11) { ...ReasonParts }
          }
          paths {
            length
            bounds
            steps {
              link
              forward
              otherLinks
              from { id kind name(lang: $lang) }
              to { id kind name(lang: $lang) }
              claims { id about basis source { id name(lang: $lang) title publisher published url lang } }
            }
          }
          entity {
            id
            kind
            name(lang: $lang)
            names { value lang kind }
            identifiers { scheme value }
            neighbours(first: 25) { ...NeighbourParts }
          }
          policy {
            id
            kind
            name(lang: $lang)
            summary(lang: $lang)
            instrument
            status
            inForce { edtf }
            jurisdictions(first: 10) { totalCount nodes { id name(lang: $lang) } }
            sectors(first: 10) { totalCount nodes { id name(lang: $lang) } }
            participants(first: 10) { totalCount nodes { id name(lang: $lang) } }
            citedBy(first: 10) { totalCount edges { node { ...ActReasonParts } claims { ...ClaimParts } } }
          }
          timeline {
            totalCount
            nodes { ...EventParts }
          }
          conflicts {
            totalCount
            nodes { ...ConflictParts }
          }
        }
      }
    }
  `,
  [
    claimParts,
    computedParts,
    saidParts,
    conflictParts,
    eventParts,
    reasonParts,
    neighbourParts,
    sumParts,
    actReasonParts,
  ],
);

export type AskedResult = NonNullable<ResultOf<typeof askQuery>['ask']['result']>;
export type AskedFlows = NonNullable<AskedResult['whoInvests']>;
export type AskedPath = NonNullable<AskedResult['paths']>[number];
export type AskedPolicy = NonNullable<AskedResult['policy']>;
export type AskedEntity = NonNullable<AskedResult['entity']>;
