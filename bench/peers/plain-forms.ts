import { type Forms, operation } from '../compare/form.ts';
import { rowsBefore } from '../compare/workloads.ts';

const amount = 'amountValue amountCurrency';

/** Questions to the schema that the naive and the DataLoader line share: plain lists with `first` and `skip`. */
export const plainForms: Forms = {
  lookup: [
    operation('query ($id: ID!) { company(id: $id) { id name headquarteredIn { id name isoAlpha2 } } }'),
  ],
  edges: [
    operation(`query ($id: ID!) { company(id: $id) { id
      investments(first: 20) { id status ${amount} }
      owns(first: 20) { share since node { id name } } } }`),
  ],
  depth4: [
    operation(`query ($id: ID!) { company(id: $id) { id name
      investments(first: 10) { id status ${amount}
        investors(first: 5) { id name
          headquarteredIn { id name policies(first: 5) { id name instrument } } } } } }`),
  ],
  fanIn: [
    operation(`query ($id: ID!) { sector(id: $id) { id
      companies(first: 100) { id name headquarteredIn { id name policies(first: 50) { id name instrument } } } } }`),
  ],
  hub: [
    operation(`query ($id: ID!) { country(id: $id) { id name
      investments(first: 10) { id ${amount} investors(first: 5) { id name } } } }`),
  ],
  some: [
    operation(`query ($host: ID!, $seat: ID!) {
      investments: investmentsBetween(first: 10, host: $host, seat: $seat) { id ${amount} investors(first: 5) { id name } } }`),
  ],
  page1: [
    operation(`query { investments: investmentPage(first: 10) {
      nodes { id status ${amount} } pageInfo { hasNextPage endCursor } } }`),
  ],
  list1: [operation(`query { investments(first: 10) { id status ${amount} } }`)],
  page1000: [
    operation(`query ($skip: Int!) { investments(first: 10, skip: $skip) { id status ${amount} } }`, {
      extra: { skip: rowsBefore },
    }),
  ],
  totalCount: [operation('query { investments: investmentCount { totalCount } }')],
  whoInvests: [operation('query ($host: ID!) { whoInvests(host: $host) { key total count } }')],
  paths: [operation('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id name } } }')],
};
