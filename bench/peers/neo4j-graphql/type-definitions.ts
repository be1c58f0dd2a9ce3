import { shortest, sums } from '../limit/statements.ts';

/** A statement of @cypher gives a list as rows. */
const steps = shortest.replace(/RETURN (.*) AS nodes$/, 'UNWIND $1 AS node RETURN node');

/**
 * The same labels, types and properties as our projection has. Its version 7 has links to one as lists; every type has
 * a limit, as its documentation advises against unbounded queries. It has no sums over two links and no paths: both are
 * the statements by hand, bound by @cypher, as its documentation advises for what it does not generate.
 */
export const typeDefs = /* GraphQL */ `
  type Company @node @limit(default: 25, max: 100) {
    id: ID!
    namesShown: String
    headquarteredIn: [Country!]! @relationship(type: "HEADQUARTERED_IN", direction: OUT)
    sectors: [Sector!]! @relationship(type: "ACTIVE_IN", direction: OUT)
    investments: [Investment!]! @relationship(type: "INVESTED_BY", direction: IN)
    owns: [Company!]! @relationship(type: "OWNS", direction: OUT, properties: "Owns")
  }

  type Owns @relationshipProperties {
    share: String
    since: String
  }

  type Country @node @limit(default: 25, max: 100) {
    id: ID!
    namesShown: String
    isoAlpha2: String
    investments: [Investment!]! @relationship(type: "HOSTED_BY", direction: IN)
    policies: [Policy!]! @relationship(type: "HOLDS_IN", direction: IN)
  }

  type Sector @node @limit(default: 25, max: 100) {
    id: ID!
    companies: [Company!]! @relationship(type: "ACTIVE_IN", direction: IN)
  }

  type Policy @node @limit(default: 25, max: 100) {
    id: ID!
    namesShown: String
    instrument: String
    jurisdictions: [Country!]! @relationship(type: "HOLDS_IN", direction: OUT)
  }

  type Investment @node @limit(default: 25, max: 100) {
    id: ID!
    status: String
    amountValue: String
    amountCurrency: String
    amountUsdCents: BigInt
    investors: [Company!]! @relationship(type: "INVESTED_BY", direction: OUT)
    hosts: [Country!]! @relationship(type: "HOSTED_BY", direction: OUT)
  }

  type Flow {
    key: ID!
    total: String!
    count: Int!
  }

  type PathNode {
    id: ID!
    name: String!
  }

  type Query {
    whoInvests(host: ID!): [Flow!]! @cypher(statement: """${sums}""", columnName: "flow")
    shortestPath(from: ID!, to: ID!): [PathNode!]!
      @cypher(statement: """${steps}""", columnName: "node")
  }
`;
