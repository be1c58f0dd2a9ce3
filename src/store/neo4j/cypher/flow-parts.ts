import type { ArgsOf } from '../../../shapes/index.ts';
import { matchKind } from './match-kind.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

const columns = ['Value', 'Currency', 'Comparator', 'UsdCents', 'Day', 'PerUsd'] as const;

/**
 * The investments that pass a filter, at most `limit`, with what sums need of them and nothing else. Columns: id, status,
 * earliest, latest, value, currency, comparator, usdCents, day, perUsd, above (ids of larger or later investments),
 * replaced (how many took its place), and, where asked for, investors (id and countries), hosts, sectors and reasons
 * (motives and policies).
 * @example MATCH (n:Investment) WHERE … WITH n ORDER BY n.id LIMIT $limit
 * CALL (n) { MATCH (n)-[:COMPONENT_OF|SUPERSEDED_BY*1..8]->(m:Investment) … RETURN collect(id) AS above } …
 * CALL (n) { MATCH (n)-[:HOSTED_BY]->(d:Country) … RETURN collect(id) AS hosts } RETURN n.id AS id, … ORDER BY id
 */
export function flowParts({ where: filter, asked, limit, chain }: ArgsOf<'flowParts'>): CypherStatement {
  const { match, condition, params } = matchKind('Investment', filter);
  const lists = [
    `MATCH (n)-[:COMPONENT_OF|SUPERSEDED_BY*1..${chain}]->(m:Investment) WITH DISTINCT m.id AS id ORDER BY id RETURN collect(id) AS above`,
    'MATCH (n)-[:SUPERSEDED_BY]->(m:Investment) RETURN count(m) AS replaced',
    ...(asked.investors ? [investors(asked.countries)] : []),
    ...(asked.hosts ? [ids('(n)-[:HOSTED_BY]->(d:Country)', 'hosts')] : []),
    ...(asked.sectors ? [ids('(n)-[:IN_SECTOR]->(d:Sector)', 'sectors')] : []),
    ...(asked.reasons ? [reasons] : []),
  ];
  const amount = columns.map(
    (suffix) => `n.amount${suffix} AS ${suffix[0]?.toLowerCase()}${suffix.slice(1)}`,
  );
  const fetched = (['investors', 'hosts', 'sectors', 'reasons'] as const).filter((name) => asked[name]);
  return statement(
    'flowParts',
    `${match}${where(condition)} WITH n ORDER BY n.id LIMIT $limit ${lists.map((list) => `CALL (n) { ${list} }`).join(' ')} RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, ${[...amount, 'above', 'replaced', ...fetched].join(', ')} ORDER BY id`,
    { ...params, limit },
  );
}

const ids = (pattern: string, name: string): string =>
  `MATCH ${pattern} WITH d.id AS id ORDER BY id RETURN collect(id) AS ${name}`;

function investors(countries: boolean): string {
  const seat =
    'CALL (d) { MATCH (d)-[:HEADQUARTERED_IN]->(e:Country) WITH e.id AS id ORDER BY id RETURN collect(id) AS seats }';
  return `MATCH (n)-[:INVESTED_BY]->(d:Company) ${countries ? `${seat} WITH d, seats` : 'WITH d, [] AS seats'} ORDER BY d.id RETURN collect([d.id, seats]) AS investors`;
}

const reasons = `MATCH (n)<-[:EXPLAINS]-(r:Rationale) CALL (r) { ${ids('(r)-[:HAS_MOTIVE]->(d:Motive)', 'motives')} } CALL (r) { ${ids('(r)-[:BECAUSE_OF]->(d:Policy)', 'policies')} } WITH r, motives, policies ORDER BY r.id RETURN collect([motives, policies]) AS reasons`;
