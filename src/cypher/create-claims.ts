import { claimColumns } from './bookkeeping.ts';
import { type Parameter, type Parameters, type Statement, statement } from './statement.ts';

/** A claim to store. Columns that are absent or null stay empty. */
export interface ClaimRow {
  readonly id: string;
  readonly subject: string;
  readonly source: string;
  /** The other end of a link; null where a property is claimed. */
  readonly object: string | null;
  readonly columns: Parameters;
}

const columns = claimColumns.map(({ name }) => name);

const set = columns.map((column, i) => `\`${column}\`: row[${i + 3}]`).join(', ');

/**
 * Stores claims of properties that are not stored yet, with whom each is about and its source, which exist. Rows are
 * lists: maps take the embedded engine twice as long to read.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]})
 * CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], about: row[3], …})-[:IN_SOURCE]->(s)
 */
export function createClaims(rows: readonly ClaimRow[]): Statement {
  return statement(
    'createClaims',
    `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]}) CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], ${set}})-[:IN_SOURCE]->(s)`,
    { rows: rows.map(cells) },
  );
}

/** Stores claims of links in the same way, each tied to the other end too, which exists. */
export function createLinkClaims(rows: readonly ClaimRow[]): Statement {
  const object = `row[${columns.length + 3}]`;
  return statement(
    'createLinkClaims',
    `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]}) MATCH (e:Entity {id: ${object}}) CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], ${set}})-[:IN_SOURCE]->(s) CREATE (c)-[:OBJECT]->(e)`,
    { rows: rows.map((row) => [...cells(row), row.object]) },
  );
}

const cells = ({ id, subject, source, columns: of }: ClaimRow): readonly Parameter[] => [
  id,
  subject,
  source,
  ...columns.map((column) => of[column] ?? null),
];

/** Sets whether claims are shown. */
export function turnClaims(rows: readonly { readonly id: string; readonly shown: boolean }[]): Statement {
  return statement('turnClaims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.shown = row.shown', {
    rows,
  });
}
