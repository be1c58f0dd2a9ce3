import type { Parameters } from '../../src/cypher/statement.ts';

/** Runs one writing statement. */
type Write = (cypher: string, params?: Parameters) => Promise<unknown>;

/** Investments of a host: some parts of larger ones, some cancelled; each with an investor of its own. */
export async function fillHost(write: Write, host: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => ({
    id: `investment/${host}-${String(i).padStart(4, '0')}`,
    company: `company/${host}-${i % 5}`,
    cents: (i + 1) * 100,
    value: String(i + 1),
    status: i % 7 === 0 ? 'CANCELLED' : 'ANNOUNCED',
  }));
  await write('CREATE (:Entity:Country {id: $id})', { id: `country/${host}` });
  await write('UNWIND range(0, 4) AS i CREATE (:Entity:Company {id: $host + i})', {
    host: `company/${host}-`,
  });
  await write(
    "UNWIND $rows AS row CREATE (:Entity:Investment {id: row.id, status: row.status, announcedEarliest: '2024-04-18', announcedLatest: '2024-04-18', amountValue: row.value, amountCurrency: 'USD', amountComparator: 'EXACT', amountUsdCents: row.cents, amountDay: '2024-04-18', amountPerUsd: '1', amountRateDay: '2024-04-18', amountRateSource: 'source/s'})",
    { rows },
  );
  const links = rows.map(({ id, company }) => ({ id, company, country: `country/${host}` }));
  await write(
    'UNWIND $links AS row MATCH (n:Entity {id: row.id}) MATCH (d:Entity {id: row.country}) CREATE (n)-[:HOSTED_BY]->(d)',
    { links },
  );
  await write(
    'UNWIND $links AS row MATCH (n:Entity {id: row.id}) MATCH (d:Entity {id: row.company}) CREATE (n)-[:INVESTED_BY]->(d)',
    { links },
  );
  await write('MATCH (n:Entity {id: $part}) MATCH (m:Entity {id: $whole}) CREATE (n)-[:COMPONENT_OF]->(m)', {
    part: rows[1]?.id ?? null,
    whole: rows[2]?.id ?? null,
  });
}
