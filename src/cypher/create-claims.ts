import { claimColumns } from './bookkeeping.ts';
import { type Parameters, type Statement, statement } from './statement.ts';

/** A claim to store. Columns that are absent or null stay empty. */
export interface ClaimRow {
  readonly id: string;
  readonly subject: string;
  readonly source: string;
  readonly columns: Parameters;
}

const columns = claimColumns.map(({ name }) => name);

const set = columns.map((column, i) => `\`${column}\`: row[${i + 3}]`).join(', ');

/**
 * Stores claims that are not stored yet, with whom each is about and its source, which exist. Rows are lists: maps take the
 * embedded engine twice as long to read.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]})
 * CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], about: row[3], …})-[:IN_SOURCE]->(s)
 */
export function createClaims(rows: readonly ClaimRow[]): Statement {
  return statement(
    'createClaims',
    `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]}) CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], ${set}})-[:IN_SOURCE]->(s)`,
    {
      rows: rows.map((row) => [
        row.id,
        row.subject,
        row.source,
        ...columns.map((column) => row.columns[column] ?? null),
      ]),
    },
  );
}

/** Ties claims about links that were just stored to their other ends. Only new claims: it creates without looking. */
export function tieObjects(rows: readonly { readonly claim: string; readonly object: string }[]): Statement {
  return statement(
    'tieObjects',
    'UNWIND $rows AS row MATCH (c:Claim {id: row[0]}) MATCH (e:Entity {id: row[1]}) CREATE (c)-[:OBJECT]->(e)',
    { rows: rows.map(({ claim, object }) => [claim, object]) },
  );
}

/** Sets whether claims are shown. */
export function turnClaims(rows: readonly { readonly id: string; readonly shown: boolean }[]): Statement {
  return statement('turnClaims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.shown = row.shown', {
    rows,
  });
}
