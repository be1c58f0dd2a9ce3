import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import neo4j from 'neo4j-driver';
import { address, countStatements } from '../bolt.ts';
import { graphqlLine } from '../graphql-line.ts';
import { shortest, sums } from '../limit/statements.ts';

const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const statements = countStatements(driver);

type Params = Readonly<Record<string, unknown>>;

/** One column of each row is the value. */
async function ask<T>(text: string, params: Params = {}): Promise<T[]> {
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

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly namesShown?: string;
}
interface Country extends Named {
  readonly isoAlpha2?: string;
}
interface Policy extends Named {
  readonly instrument?: string;
}
interface Owned {
  readonly share: string | null;
  readonly since: string | null;
  readonly node: Named;
}
interface Investment {
  readonly id: string;
  readonly status: string | null;
  readonly amountValue: string | null;
  readonly amountCurrency: string | null;
}
interface Flow {
  readonly key: string;
  readonly total: string;
  readonly count: number;
}
interface Page {
  readonly nodes: readonly Investment[];
  readonly hasNextPage: boolean;
}

const builder = new SchemaBuilder<object>({ plugins: [DataloaderPlugin] });

const nameOf = ({ name, namesShown }: Named): string => name ?? namesShown ?? '';
const byAmount = 'ORDER BY i.amountUsdCents DESC, i.id';

/** Lists of many parents by one statement, in the order of their ids. */
async function listsOf<T>(ids: string[], first: number, match: string, item: string): Promise<T[][]> {
  const rows = await ask<{ id: string; items: T[] }>(
    `UNWIND $ids AS id CALL (id) { ${match} LIMIT $first RETURN collect(${item}) AS items } RETURN {id: id, items: items}`,
    { ids, first },
  );
  const found = new Map(rows.map(({ id, items }) => [id, items]));
  return ids.map((id) => found.get(id) ?? []);
}

const company = builder.objectRef<Named>('Company');
const country = builder.objectRef<Country>('Country');
const investment = builder.objectRef<Investment>('Investment');
const policy = builder.objectRef<Policy>('Policy').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.string({ resolve: nameOf }),
    instrument: t.exposeString('instrument', { nullable: true }),
  }),
});
const owned = builder.objectRef<Owned>('Owned').implement({
  fields: (t) => ({
    share: t.exposeString('share', { nullable: true }),
    since: t.exposeString('since', { nullable: true }),
    node: t.field({ type: company, resolve: ({ node }) => node }),
  }),
});

builder.objectType(investment, {
  fields: (t) => ({
    id: t.exposeID('id'),
    status: t.exposeString('status', { nullable: true }),
    amountValue: t.exposeString('amountValue', { nullable: true }),
    amountCurrency: t.exposeString('amountCurrency', { nullable: true }),
    investors: t.loadableList({
      type: company,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Named>(
          ids,
          first,
          'MATCH (:Investment {id: id})-[:INVESTED_BY]->(v:Company) WITH v ORDER BY v.id',
          'v {.*}',
        ),
      resolve: ({ id }) => id,
    }),
  }),
});

builder.objectType(company, {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.string({ resolve: nameOf }),
    headquarteredIn: t.loadable({
      type: country,
      nullable: true,
      load: async (ids: string[]) => {
        const lists = await listsOf<Country>(
          ids,
          1,
          'MATCH (:Company {id: id})-[:HEADQUARTERED_IN]->(k:Country) WITH k ORDER BY k.id',
          'k {.*}',
        );
        return lists.map(([only]) => only ?? null) as Country[];
      },
      resolve: ({ id }) => id,
    }),
    investments: t.loadableList({
      type: investment,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Investment>(
          ids,
          first,
          `MATCH (:Company {id: id})<-[:INVESTED_BY]-(i:Investment) WITH i ${byAmount}`,
          'i {.*}',
        ),
      resolve: ({ id }) => id,
    }),
    owns: t.loadableList({
      type: owned,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Owned>(
          ids,
          first,
          'MATCH (:Company {id: id})-[r:OWNS]->(o:Company) WITH r, o ORDER BY o.id',
          '{share: r.share, since: r.since, node: o {.*}}',
        ),
      resolve: ({ id }) => id,
    }),
  }),
});

builder.objectType(country, {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.string({ resolve: nameOf }),
    isoAlpha2: t.exposeString('isoAlpha2', { nullable: true }),
    policies: t.loadableList({
      type: policy,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Policy>(
          ids,
          first,
          'MATCH (:Country {id: id})<-[:HOLDS_IN]-(p:Policy) WITH p ORDER BY p.id',
          'p {.*}',
        ),
      resolve: ({ id }) => id,
    }),
    investments: t.loadableList({
      type: investment,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Investment>(
          ids,
          first,
          `MATCH (:Country {id: id})<-[:HOSTED_BY]-(i:Investment) WITH i ${byAmount}`,
          'i {.*}',
        ),
      resolve: ({ id }) => id,
    }),
  }),
});

const sector = builder.objectRef<Named>('Sector').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    companies: t.loadableList({
      type: company,
      args: { first: t.arg.int({ required: true }) },
      byPath: true,
      load: (ids: string[], _: object, { first }) =>
        listsOf<Named>(
          ids,
          first,
          'MATCH (:Sector {id: id})<-[:ACTIVE_IN]-(v:Company) WITH v ORDER BY v.id',
          'v {.*}',
        ),
      resolve: ({ id }) => id,
    }),
  }),
});

const pageInfo = builder.objectRef<Page>('PageInfo').implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({ nullable: true, resolve: ({ nodes }) => nodes.at(-1)?.id }),
  }),
});
const page = builder.objectRef<Page>('InvestmentPage').implement({
  fields: (t) => ({
    nodes: t.field({ type: [investment], resolve: ({ nodes }) => [...nodes] }),
    pageInfo: t.field({ type: pageInfo, resolve: (whole) => whole }),
  }),
});
const count = builder.objectRef<number>('Count').implement({
  fields: (t) => ({ totalCount: t.int({ resolve: (total) => total }) }),
});
const flow = builder.objectRef<Flow>('Flow').implement({
  fields: (t) => ({ key: t.exposeID('key'), total: t.exposeString('total'), count: t.exposeInt('count') }),
});
const path = builder.objectRef<readonly Named[]>('Path').implement({
  fields: (t) => ({ nodes: t.field({ type: [company], resolve: (nodes) => [...nodes] }) }),
});

const rows = (first: number, skip: number): Promise<Investment[]> =>
  ask(`MATCH (i:Investment) RETURN i {.*} ${byAmount} SKIP $skip LIMIT $first`, { first, skip });

const only = async <T>(label: string, id: string): Promise<T | null> =>
  (await ask<T>(`MATCH (n:${label} {id: $id}) RETURN n {.*}`, { id }))[0] ?? null;

builder.queryType({
  fields: (t) => ({
    company: t.field({
      type: company,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }) => only<Named>('Company', String(id)),
    }),
    country: t.field({
      type: country,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }) => only<Country>('Country', String(id)),
    }),
    sector: t.field({
      type: sector,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }) => only<Named>('Sector', String(id)),
    }),
    investments: t.field({
      type: [investment],
      args: { first: t.arg.int({ required: true }), skip: t.arg.int({ defaultValue: 0 }) },
      resolve: (_, { first, skip }) => rows(first, skip ?? 0),
    }),
    investmentsBetween: t.field({
      type: [investment],
      args: {
        first: t.arg.int({ required: true }),
        host: t.arg.id({ required: true }),
        seat: t.arg.id({ required: true }),
      },
      resolve: (_, args) =>
        ask<Investment>(
          `MATCH (:Country {id: $host})<-[:HOSTED_BY]-(i:Investment)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(:Country {id: $seat}) WITH DISTINCT i RETURN i {.*} ${byAmount} LIMIT $first`,
          args,
        ),
    }),
    investmentPage: t.field({
      type: page,
      args: { first: t.arg.int({ required: true }) },
      resolve: async (_, { first }) => {
        const found = await rows(first + 1, 0);
        return { nodes: found.slice(0, first), hasNextPage: found.length > first };
      },
    }),
    investmentCount: t.field({
      type: count,
      resolve: async () => (await ask<number>('MATCH (i:Investment) RETURN count(i)'))[0] ?? 0,
    }),
    whoInvests: t.field({
      type: [flow],
      args: { host: t.arg.id({ required: true }) },
      resolve: (_, args) => ask<Flow>(sums, args),
    }),
    paths: t.field({
      type: [path],
      args: { from: t.arg.id({ required: true }), to: t.arg.id({ required: true }) },
      resolve: (_, args) => ask<Named[]>(shortest, args),
    }),
  }),
});

graphqlLine(builder.toSchema(), statements, () => ({}));
