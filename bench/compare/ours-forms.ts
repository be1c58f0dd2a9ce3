import { type Ask, type Forms, operation } from './form.ts';
import { rowsBefore } from './workloads.ts';

const byAmount = 'orderBy: [{field: AMOUNT, direction: DESC}]';
const amount = 'amount { value currency }';

const page = `query ($after: String, $first: Int!) {
  investments(first: $first, after: $after, ${byAmount}) { nodes { id } pageInfo { endCursor } } }`;

/** A client gets to a page by cursors alone: it walks there. */
const cursorBehind =
  (rows: number) =>
  async (ask: Ask): Promise<{ after: string }> => {
    let after = '';
    for (let left = rows; left > 0; left -= 100) {
      const variables = { first: Math.min(100, left), ...(after === '' ? {} : { after }) };
      const data = (await ask(JSON.stringify({ query: page, variables }))) as {
        investments: { pageInfo: { endCursor: string } };
      };
      after = data.investments.pageInfo.endCursor;
    }
    return { after };
  };

/** The first page, and the one behind `before` rows. */
export const pageForms = (length: number, before: number): Pick<Forms, 'page1' | 'page1000'> => ({
  page1: [
    operation(`query { investments(first: ${length}, ${byAmount}) {
      nodes { id status ${amount} } pageInfo { hasNextPage endCursor } } }`),
  ],
  page1000: [
    operation(
      `query ($after: String!) { investments(first: ${length}, after: $after, ${byAmount}) { nodes { id status ${amount} } } }`,
      { setup: cursorBehind(before) },
    ),
  ],
});

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
  ...pageForms(10, rowsBefore),
  list1: [operation(`query { investments(first: 10, ${byAmount}) { nodes { id status ${amount} } } }`)],
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
