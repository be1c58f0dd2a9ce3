import { type Forms, operation } from '../../compare/form.ts';
import { rowsBefore } from '../../compare/workloads.ts';

const amount = 'amountValue amountCurrency';
const name = 'name: namesShown';
const byAmount = 'sort: [{amountUsdCents: DESC}, {id: ASC}]';
const nodesByAmount = 'sort: [{node: {amountUsdCents: DESC}}, {node: {id: ASC}}]';
const byId = 'sort: [{id: ASC}]';
const nodesById = 'sort: [{node: {id: ASC}}]';

/** Relay's cursor of an offset, as the library writes it. */
const cursor = Buffer.from(`arrayconnection:${rowsBefore - 1}`).toString('base64');

const list = { name: 'list' };
const connection = { name: 'connection' };

/** Its two forms, lists and connections, where both can answer. */
export const neo4jGraphqlForms: Forms = {
  lookup: [
    operation(
      `query ($id: ID!) { company: companies(where: {id: {eq: $id}}, limit: 1) { id ${name} headquarteredIn(limit: 1) { id ${name} isoAlpha2 } } }`,
      list,
    ),
  ],
  edges: [
    operation(
      `query ($id: ID!) { company: companies(where: {id: {eq: $id}}, limit: 1) { id
        investments(limit: 20, ${byAmount}) { id status ${amount} }
        owns: ownsConnection(first: 20, ${nodesById}) { edges { properties { share since } node { id ${name} } } } } }`,
      list,
    ),
  ],
  depth4: [
    operation(
      `query ($id: ID!) { company: companies(where: {id: {eq: $id}}, limit: 1) { id ${name}
        investments(limit: 10, ${byAmount}) { id status ${amount}
          investors(limit: 5, ${byId}) { id ${name}
            headquarteredIn(limit: 1) { id ${name} policies(limit: 5, ${byId}) { id ${name} instrument } } } } } }`,
      list,
    ),
    operation(
      `query ($id: ID!) { company: companies(where: {id: {eq: $id}}, limit: 1) { id ${name}
        investments: investmentsConnection(first: 10, ${nodesByAmount}) { edges { node { id status ${amount}
          investors: investorsConnection(first: 5, ${nodesById}) { edges { node { id ${name}
            headquarteredIn: headquarteredInConnection(first: 1) { edges { node { id ${name}
              policies: policiesConnection(first: 5, ${nodesById}) { edges { node { id ${name} instrument } } } } } } } } } } } } } }`,
      connection,
    ),
  ],
  fanIn: [
    operation(
      `query ($id: ID!) { sector: sectors(where: {id: {eq: $id}}, limit: 1) { id
        companies(limit: 100, ${byId}) { id ${name}
          headquarteredIn(limit: 1) { id ${name} policies(limit: 50, ${byId}) { id ${name} instrument } } } } }`,
      list,
    ),
    operation(
      `query ($id: ID!) { sector: sectors(where: {id: {eq: $id}}, limit: 1) { id
        companies: companiesConnection(first: 100, ${nodesById}) { edges { node { id ${name}
          headquarteredIn: headquarteredInConnection(first: 1) { edges { node { id ${name}
            policies: policiesConnection(first: 50, ${nodesById}) { edges { node { id ${name} instrument } } } } } } } } } } }`,
      connection,
    ),
  ],
  hub: [
    operation(
      `query ($id: ID!) { country: countries(where: {id: {eq: $id}}, limit: 1) { id ${name}
        investments(limit: 10, ${byAmount}) { id ${amount} investors(limit: 5, ${byId}) { id ${name} } } } }`,
      list,
    ),
    operation(
      `query ($id: ID!) { country: countries(where: {id: {eq: $id}}, limit: 1) { id ${name}
        investments: investmentsConnection(first: 10, ${nodesByAmount}) { edges { node { id ${amount}
          investors: investorsConnection(first: 5, ${nodesById}) { edges { node { id ${name} } } } } } } } }`,
      connection,
    ),
  ],
  some: [
    operation(
      `query ($host: ID!, $seat: ID!) {
        investments(limit: 10, ${byAmount}, where: {
          hosts: {some: {id: {eq: $host}}}, investors: {some: {headquarteredIn: {some: {id: {eq: $seat}}}}}}) {
          id ${amount} investors(limit: 5, ${byId}) { id ${name} } } }`,
      list,
    ),
    operation(
      `query ($host: ID!, $seat: ID!) {
        investments: investmentsConnection(first: 10, ${byAmount}, where: {
          hosts: {some: {id: {eq: $host}}}, investors: {some: {headquarteredIn: {some: {id: {eq: $seat}}}}}}) {
          edges { node { id ${amount} investors: investorsConnection(first: 5, ${nodesById}) { edges { node { id ${name} } } } } } } }`,
      connection,
    ),
  ],
  page1: [
    operation(
      `query { investments: investmentsConnection(first: 10, ${byAmount}) {
        edges { node { id status ${amount} } } pageInfo { hasNextPage endCursor } } }`,
      connection,
    ),
  ],
  list1: [
    operation(`query { investments(limit: 10, ${byAmount}) { id status ${amount} } }`, list),
    operation(
      `query { investments: investmentsConnection(first: 10, ${byAmount}) { edges { node { id status ${amount} } } } }`,
      connection,
    ),
  ],
  page1000: [
    operation(
      `query ($offset: Int!) { investments(limit: 10, offset: $offset, ${byAmount}) { id status ${amount} } }`,
      { ...list, extra: { offset: rowsBefore } },
    ),
    operation(
      `query ($after: String!) { investments: investmentsConnection(first: 10, after: $after, ${byAmount}) {
        edges { node { id status ${amount} } } } }`,
      { ...connection, extra: { after: cursor } },
    ),
  ],
  totalCount: [operation('query { investments: investmentsConnection { totalCount } }', connection)],
  whoInvests: [
    operation('query ($host: ID!) { whoInvests(host: $host) { key total count } }', { name: '@cypher' }),
  ],
  paths: [
    operation('query ($from: ID!, $to: ID!) { paths: shortestPath(from: $from, to: $to) { id name } }', {
      name: '@cypher',
    }),
  ],
};
