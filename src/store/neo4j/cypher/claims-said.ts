import { complete } from '../../../ontology/release-words.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from './keyset.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/** What an edition says: a complete one also what one before it said first and it did not end. */
const said = `CASE WHEN c.saidFrom IS NULL THEN c.source = row.id OR (row.isComplete AND coalesce(c.published, '') + ' ' + c.source <= row.place AND EXISTS { (c)-[:IN_SOURCE]->(f:Source) WHERE f.coverage = '${complete}' }) ELSE any(i IN range(0, size(c.saidFrom) - 1) WHERE (c.saidFrom[i] = row.place OR (row.isComplete AND c.saidFrom[i] < row.place)) AND row.place < c.saidUntil[i]) END`;

/** Every claim `c` of the document in a row. */
const claims = `CALL (row) { MATCH (:Entity {id: row.id})<-[:IN_SOURCE]-(c:Claim) WHERE row.dataset IS NULL AND c.dataset IS NULL RETURN c UNION MATCH (c:Claim {dataset: row.dataset}) WHERE ${said} RETURN c }`;

/** For each of many documents, a page of the claims that it says, with their sources. */
export function claimsSaid({ speakers, page }: ArgsOf<'claimsSaid'>): CypherStatement {
  const { condition, orderBy, params } = keyset(page, (column) => `c.\`${column}\``);
  return statement(
    'claimsSaid',
    `UNWIND $speakers AS row CALL (row) { ${claims} WITH c${where(condition)} WITH c ${orderBy} LIMIT $limit MATCH (c)-[:IN_SOURCE]->(s:Source) WITH c, s ${orderBy} RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN row.id AS id, items`,
    { speakers: speakers.map((speaker) => ({ ...speaker })), ...params },
  );
}

/** For each of many documents, how many claims it says. */
export function countClaimsSaid({ speakers }: ArgsOf<'countClaimsSaid'>): CypherStatement {
  return statement(
    'countClaimsSaid',
    `UNWIND $speakers AS row CALL (row) { ${claims} RETURN count(c) AS total } RETURN row.id AS id, total`,
    { speakers: speakers.map((speaker) => ({ ...speaker })) },
  );
}
