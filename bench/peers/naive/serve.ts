import { createSchema } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { address, countStatements } from '../bolt.ts';
import { graphqlLine } from '../graphql-line.ts';
import { shortest, sums } from '../limit/statements.ts';

const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const statements = countStatements(driver);

type Fields = Record<string, unknown>;

/** Each resolver asks for what it needs, whoever else asks the same: one column of each row is the value. */
async function ask<T = Fields>(text: string, params: Fields = {}): Promise<T[]> {
  const bound = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? neo4j.int(value) : value,
  ]);
  const result = await driver.executeQuery(text, Object.fromEntries(bound), {
    database,
    routing: neo4j.routing.READ,
  });
  return result.records.map((record) => record.get(0) as T);
}

const byAmount = 'ORDER BY i.amountUsdCents DESC, i.id';

const typeDefs = /* GraphQL */ `
  type Query {
    company(id: ID!): Company
    country(id: ID!): Country
    sector(id: ID!): Sector
    investments(first: Int!, skip: Int = 0): [Investment!]!
    investmentsBetween(first: Int!, host: ID!, seat: ID!): [Investment!]!
    investmentPage(first: Int!): InvestmentPage!
    investmentCount: Count!
    whoInvests(host: ID!): [Flow!]!
    paths(from: ID!, to: ID!): [Path!]!
  }
  type Company {
    id: ID!
    name: String!
    headquarteredIn: Country
    investments(first: Int!): [Investment!]!
    owns(first: Int!): [Owned!]!
  }
  type Owned { share: String since: String node: Company! }
  type Country {
    id: ID!
    name: String!
    isoAlpha2: String
    policies(first: Int!): [Policy!]!
    investments(first: Int!): [Investment!]!
  }
  type Sector { id: ID! companies(first: Int!): [Company!]! }
  type Policy { id: ID! name: String! instrument: String }
  type Investment {
    id: ID!
    status: String
    amountValue: String
    amountCurrency: String
    investors(first: Int!): [Company!]!
  }
  type InvestmentPage { nodes: [Investment!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Count { totalCount: Int! }
  type Flow { key: ID! total: String! count: Int! }
  type Path { nodes: [Company!]! }
`;

const byId =
  (label: string) =>
  async (_: unknown, { id }: { id: string }): Promise<Fields | null> =>
    (await ask(`MATCH (n:${label} {id: $id}) RETURN n {.*}`, { id }))[0] ?? null;

/** The name as it is stored, or as a statement has already taken it out. */
const name = ({ name: given, namesShown }: Fields): unknown => given ?? namesShown;

const list =
  (text: string) =>
  ({ id }: Fields, args: Fields): Promise<Fields[]> =>
    ask(text, { ...args, id });

interface Args {
  readonly [name: string]: string | number;
}

const root = (_: unknown, { first, skip = 0 }: Args): Promise<Fields[]> =>
  ask(`MATCH (i:Investment) RETURN i {.*} ${byAmount} SKIP $skip LIMIT $first`, { first, skip });

const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      company: byId('Company'),
      country: byId('Country'),
      sector: byId('Sector'),
      investments: root,
      investmentsBetween: (_: unknown, args: Fields) =>
        ask(
          `MATCH (:Country {id: $host})<-[:HOSTED_BY]-(i:Investment)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(:Country {id: $seat}) WITH DISTINCT i RETURN i {.*} ${byAmount} LIMIT $first`,
          args,
        ),
      investmentPage: async (_: unknown, args: { first: number }) => {
        const nodes = await root(_, { first: args.first + 1 });
        const page = nodes.slice(0, args.first);
        return {
          nodes: page,
          pageInfo: { hasNextPage: nodes.length > args.first, endCursor: page.at(-1)?.id },
        };
      },
      investmentCount: async () => ({
        totalCount: (await ask<number>('MATCH (i:Investment) RETURN count(i)'))[0],
      }),
      whoInvests: (_: unknown, args: Fields) => ask(sums, args),
      paths: async (_: unknown, args: Fields) =>
        (await ask<Fields[]>(shortest, args)).map((nodes) => ({ nodes })),
    },
    Company: {
      name,
      headquarteredIn: async ({ id }: Fields) =>
        (await ask('MATCH (:Company {id: $id})-[:HEADQUARTERED_IN]->(k:Country) RETURN k {.*}', { id }))[0],
      investments: list(
        `MATCH (:Company {id: $id})<-[:INVESTED_BY]-(i:Investment) RETURN i {.*} ${byAmount} LIMIT $first`,
      ),
      owns: list(
        'MATCH (:Company {id: $id})-[r:OWNS]->(o:Company) RETURN {share: r.share, since: r.since, node: o {.*}} ORDER BY o.id LIMIT $first',
      ),
    },
    Country: {
      name,
      policies: list(
        'MATCH (:Country {id: $id})<-[:HOLDS_IN]-(p:Policy) RETURN p {.*} ORDER BY p.id LIMIT $first',
      ),
      investments: list(
        `MATCH (:Country {id: $id})<-[:HOSTED_BY]-(i:Investment) RETURN i {.*} ${byAmount} LIMIT $first`,
      ),
    },
    Sector: {
      companies: list(
        'MATCH (:Sector {id: $id})<-[:ACTIVE_IN]-(v:Company) RETURN v {.*} ORDER BY v.id LIMIT $first',
      ),
    },
    Policy: { name },
    Investment: {
      investors: list(
        'MATCH (:Investment {id: $id})-[:INVESTED_BY]->(v:Company) RETURN v {.*} ORDER BY v.id LIMIT $first',
      ),
    },
  },
});

graphqlLine(schema, statements, () => ({}));
