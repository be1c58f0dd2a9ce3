import type { Params, WorkloadName } from '../../compare/workloads.ts';

/** Runs one statement in one round trip; rows are the values of the first column. */
export type Run = (text: string, params: Params) => Promise<readonly unknown[]>;

/** Answers one workload. */
export type Answer = (run: Run, params: Params) => Promise<unknown>;

type Fields = Record<string, unknown>;

const amount = 'status: i.status, amountValue: i.amountValue, amountCurrency: i.amountCurrency';
const named = (n: string): string => `id: ${n}.id, name: ${n}.namesShown`;

/** One statement whose only row is the answer. */
const one =
  (text: string): Answer =>
  async (run, params) =>
    (await run(text, params))[0];

const policies = (limit: number): string =>
  `CALL (k) { MATCH (k)<-[:HOLDS_IN]-(p) WITH p ORDER BY p.id LIMIT ${limit} RETURN collect({${named('p')}, instrument: p.instrument}) AS policies }`;

const seat = (limit: number): string =>
  `CALL (v) { MATCH (v)-[:HEADQUARTERED_IN]->(k) WITH k LIMIT 1 ${policies(limit)} RETURN {${named('k')}, policies: policies} AS seat }`;

const investors = (inner: string, fields: string): string =>
  `CALL (i) { MATCH (i)-[:INVESTED_BY]->(v) WITH v ORDER BY v.id LIMIT 5 ${inner} RETURN collect({${named('v')}${fields}}) AS investors }`;

const largest = 'WITH i ORDER BY i.amountUsdCents DESC, i.id LIMIT 10';

/** Fills in the policies of countries that another statement has found, each country asked for once. */
async function withPolicies(run: Run, seats: readonly Fields[], limit: number): Promise<void> {
  const ids = [...new Set(seats.map((seat) => String(seat.id)))];
  const rows = (await run(
    `UNWIND $ids AS id MATCH (k:Country {id: id}) ${policies(limit)} RETURN [k.id, policies] AS found`,
    { ids } as unknown as Params,
  )) as readonly [string, unknown][];
  const found = new Map(rows);
  for (const seat of seats) seat.policies = found.get(String(seat.id));
}

const depth4 = (inner: string): string =>
  `MATCH (c:Company {id: $id}) CALL (c) { MATCH (c)<-[:INVESTED_BY]-(i) ${largest} ${investors(inner, ', headquarteredIn: seat')} RETURN collect({id: i.id, ${amount}, investors: investors}) AS investments } RETURN {company: {${named('c')}, investments: investments}} AS data`;

const fanIn = (inner: string): string =>
  `MATCH (s:Sector {id: $id}) CALL (s) { MATCH (s)<-[:ACTIVE_IN]-(v) WITH v ORDER BY v.id LIMIT 100 ${inner} RETURN collect({${named('v')}, headquarteredIn: seat}) AS companies } RETURN {sector: {id: s.id, companies: companies}} AS data`;

const hub = (match: string): string =>
  `MATCH (c:Country {id: $id}) CALL (c) { ${match} ${investors('', '')} RETURN collect({id: i.id, amountValue: i.amountValue, amountCurrency: i.amountCurrency, investors: investors}) AS investments } RETURN {country: {${named('c')}, investments: investments}} AS data`;

const bareSeat =
  'CALL (v) { MATCH (v)-[:HEADQUARTERED_IN]->(k) WITH k LIMIT 1 RETURN {id: k.id, name: k.namesShown} AS seat }';

const someOf = (match: string): Answer =>
  one(
    `${match} ${largest} ${investors('', '')} RETURN {investments: collect({id: i.id, amountValue: i.amountValue, amountCurrency: i.amountCurrency, investors: investors})} AS data`,
  );

const flat = `i {.id, .status, .amountValue, .amountCurrency}`;

async function someRows(run: Run, where: string, limit: number, params: Params = {}): Promise<unknown[]> {
  const text = `MATCH (i:Investment) WHERE ${where} WITH i ORDER BY i.amountUsdCents DESC, i.id LIMIT ${limit} RETURN ${flat} AS investment`;
  return [...(await run(text, params))];
}

/** What the best statements by hand are, as far as we know: where two ways compete, both are here. */
export const answers: Readonly<Record<WorkloadName | 'position', Readonly<Record<string, Answer>>>> = {
  lookup: {
    nested: one(
      `MATCH (c:Company {id: $id})-[:HEADQUARTERED_IN]->(k:Country) RETURN {company: {${named('c')}, headquarteredIn: {${named('k')}, isoAlpha2: k.isoAlpha2}}} AS data LIMIT 1`,
    ),
  },
  edges: {
    nested: one(`MATCH (c:Company {id: $id})
      CALL (c) { MATCH (c)<-[:INVESTED_BY]-(i) WITH i ORDER BY i.amountUsdCents DESC, i.id LIMIT 20 RETURN collect(${flat}) AS investments }
      CALL (c) { MATCH (c)-[r:OWNS]->(o) WITH r, o ORDER BY o.id LIMIT 20 RETURN collect({share: r.share, since: r.since, ${named('o')}}) AS owns }
      RETURN {company: {id: c.id, investments: investments, owns: owns}} AS data`),
  },
  depth4: {
    nested: one(depth4(seat(5))),
    distinct: async (run, params) => {
      const data = (await run(depth4(bareSeat), params))[0] as { company: { investments: Fields[] } };
      const found = data.company.investments.flatMap((i) => i.investors as Fields[]);
      await withPolicies(
        run,
        found.map((v) => v.headquarteredIn as Fields),
        5,
      );
      return data;
    },
  },
  fanIn: {
    nested: one(fanIn(seat(50))),
    distinct: async (run, params) => {
      const data = (await run(fanIn(bareSeat), params))[0] as { sector: { companies: Fields[] } };
      await withPolicies(
        run,
        data.sector.companies.map((v) => v.headquarteredIn as Fields),
        50,
      );
      return data;
    },
  },
  hub: {
    nested: one(hub(`MATCH (c)<-[:HOSTED_BY]-(i) ${largest}`)),
    byAmount: one(
      hub(
        `MATCH (i:Investment) WHERE i.amountUsdCents IS NOT NULL AND EXISTS { (i)-[:HOSTED_BY]->(c) } ${largest}`,
      ),
    ),
  },
  some: {
    fromHost: someOf(
      'MATCH (h:Country {id: $host})<-[:HOSTED_BY]-(i:Investment) WHERE EXISTS { (i)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(:Country {id: $seat}) }',
    ),
    fromHostByEnd: someOf(
      'MATCH (s:Country {id: $seat}) MATCH (h:Country {id: $host})<-[:HOSTED_BY]-(i:Investment) WHERE EXISTS { (i)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(s) }',
    ),
    joined: someOf(
      'MATCH (h:Country {id: $host})<-[:HOSTED_BY]-(i:Investment)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(s:Country {id: $seat}) WITH DISTINCT i',
    ),
    byAmount: someOf(
      'MATCH (i:Investment) WHERE i.amountUsdCents IS NOT NULL AND EXISTS { (i)-[:HOSTED_BY]->(:Country {id: $host}) } AND EXISTS { (i)-[:INVESTED_BY]->(:Company)-[:HEADQUARTERED_IN]->(:Country {id: $seat}) }',
    ),
  },
  page1: {
    indexed: async (run) => {
      const nodes = await someRows(run, 'i.amountUsdCents IS NOT NULL', 11);
      const more = nodes.length > 10;
      return { investments: { nodes: nodes.slice(0, 10), pageInfo: { hasNextPage: more } } };
    },
  },
  list1: {
    indexed: async (run) => ({ investments: await someRows(run, 'i.amountUsdCents IS NOT NULL', 10) }),
  },
  page1000: {
    keyset: async (run, params) => ({
      investments: await someRows(
        run,
        'i.amountUsdCents <= $cents AND (i.amountUsdCents < $cents OR i.id > $id)',
        10,
        params,
      ),
    }),
  },
  /** The last row before page 1,000, from which its keyset goes on. */
  position: {
    skipping: one(
      'MATCH (i:Investment) WITH i ORDER BY i.amountUsdCents DESC, i.id SKIP $skip LIMIT 1 RETURN {cents: i.amountUsdCents, id: i.id} AS data',
    ),
  },
  totalCount: {
    counted: async (run) => ({
      investments: { totalCount: (await run('MATCH (i:Investment) RETURN count(i) AS total', {}))[0] },
    }),
  },
  whoInvests: {
    grouped: async (run, params) => ({
      whoInvests: await run(sums, params),
    }),
  },
  paths: {
    shortest: async (run, params) => ({
      paths: (await run(shortest, params)).map((nodes) => ({ nodes })),
    }),
  },
};

/** What `whoInvests` adds up: what was given up is left out, and a country gets each investment whole and once. */
export const sums =
  "MATCH (h:Country {id: $host})<-[:HOSTED_BY]-(i) WHERE i.status <> 'CANCELLED' MATCH (i)-[:INVESTED_BY]->()-[:HEADQUARTERED_IN]->(k) WITH DISTINCT k, i WITH k.id AS key, sum(i.amountUsdCents) AS cents, count(i) AS count ORDER BY cents DESC, key LIMIT 10 RETURN {key: key, total: toString(cents / 100), count: count} AS flow";

/** The shortest path of ownership, either way round. */
export const shortest =
  'MATCH (a:Company {id: $from}) MATCH (b:Company {id: $to}) MATCH p = shortestPath((a)-[:OWNS*..4]-(b)) RETURN [n IN nodes(p) | {id: n.id, name: n.namesShown}] AS nodes';
