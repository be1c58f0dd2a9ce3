import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedInvestment } from './announced-investment/announced-investment.ts';
import { writtenPage } from './announced-investment/written-page.ts';

/** Writes the tables of docs/announced-investment.md, of what a server over the seeds says: npx tsx scripts/describe-announced-investment.ts http://127.0.0.1:4000 */
const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const file = join(import.meta.dirname, '../docs/announced-investment.md');
const tables = await announcedInvestment(async (query, variables = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
});
writeFileSync(file, writtenPage(readFileSync(file, 'utf8'), tables));
