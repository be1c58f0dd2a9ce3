import { type Ask, type Forms, operation } from './form.ts';
import { rowsBefore } from './workloads.ts';

const byAmount = 'orderBy: [{field: AMOUNT, direction: DESC}]';
const amount = 'amount { value currency }';

const page = `query ($after: String, $first: Int!) {
  investments(first: $first, after: $after, ${byAmount}) { nodes { id } pageInfo { endCursor } } }`;

/** A client gets to page 1,000 by cursors alone: it walks there. */
async function cursorBefore(ask: Ask): Promise<{ after: string }> {
  let after = '';
  for (let left = rowsBefore; left > 0; left -= 100) {
    const variables = { first: Math.min(100, left), ...(after === '' ? {} : { after }) };
    const data = (await ask(JSON.stringify({ query: page, variables }))) as {
      investments: { pageInfo: { endCursor: string } };
    };
    after = data.investments.pageInfo.endCursor;
  }
  return { after };
}

/** Our own schema, on either store. */
export const oursForms: Forms = {
  lookup: [
    operation('query ($id: ID!) { company(id: $id) { id name headquarteredIn { id name isoAlpha2 } } }'),
  ],
  edges: [
    operation(`query ($id: ID!) { company(id: $id) { id
      investments(first: 20, ${byAmount}) { nodes { id status ${amount} } }
      owns(first: 20) { edges { share since { edtf } node { id name } } } } }`),
  ],
  depth4: [
    operation(`query ($id: ID!) { company(id: $id) { id name
      investments(first: 10, ${byAmount}) { nodes { id status ${amount}
        investors(first: 5) { nodes { id name
          headquarteredIn { id name policies(first: 5) { nodes { id name instrument } } } } } } } } }`),
  ],
  fanIn: [
    operation(`query ($id: ID!) { sector(id: $id) { id
      companies(first: 100) { nodes { id name
        headquarteredIn { id name policies(first: 50) { nodes { id name instrument } } } } } } }`),
  ],
  hub: [
    operation(`query ($id: ID!) { country(id: $id) { id name
      investments(first: 10, ${byAmount}) { nodes { id ${amount}
        investors(first: 5) { nodes { id name } } } } } }`),
  ],
  some: [
    operation(`query ($host: ID!, $seat: ID!) {
      investments(first: 10, ${byAmount}, where: {
        hosts: { some: { id: { eq: $host } } },
        investors: { some: { headquarteredIn: { id: { eq: $seat } } } } }) {
        nodes { id ${amount} investors(first: 5) { nodes { id name } } } } }`),
  ],
  page1: [
    operation(`query { investments(first: 10, ${byAmount}) {
      nodes { id status ${amount} } pageInfo { hasNextPage endCursor } } }`),
  ],
  list1: [operation(`query { investments(first: 10, ${byAmount}) { nodes { id status ${amount} } } }`)],
  page1000: [
    operation(
      `query ($after: String!) { investments(first: 10, after: $after, ${byAmount}) { nodes { id status ${amount} } } }`,
      { setup: cursorBefore },
    ),
  ],
  totalCount: [operation('query { investments { totalCount } }')],
  whoInvests: [
    operation(`query ($host: ID!) {
      whoInvests(where: { hosts: { some: { id: { eq: $host } } } }, groupBy: [INVESTOR_COUNTRY], joint: WHOLE, first: 10) {
        nodes { keys { value } total count } } }`),
  ],
  paths: [
    operation(`query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxHops: 4, links: ["owns"], first: 1) { nodes { id name } } }`),
  ],
};
