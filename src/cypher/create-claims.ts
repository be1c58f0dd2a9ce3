import { claimColumns } from './bookkeeping.ts';
import { columnCells } from './column-cells.ts';
import { type Parameters, type Statement, statement } from './statement.ts';

/** A claim to store. Columns that are absent or null stay empty. */
export interface ClaimRow {
  readonly id: string;
  readonly subject: string;
  readonly source: string;
  /** The other end of a link; null where a property is claimed. */
  readonly object: string | null;
  readonly columns: Parameters;
}

const names = claimColumns.map(({ name }) => name);

/**
 * Stores claims of properties that are not stored yet, with whom each is about and its source, which exist.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]})
 * CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], rank: $same_rank, about: row[3], …})-[:IN_SOURCE]->(s)
 */
export function createClaims(rows: readonly ClaimRow[]): Statement {
  const { set, same, cells } = columnCells(names, rows, 3);
  return statement(
    'createClaims',
    `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]}) CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], ${set}})-[:IN_SOURCE]->(s)`,
    {
      rows: rows.map(({ id, subject, source, columns }) => [id, subject, source, ...cells(columns)]),
      ...same,
    },
  );
}

/** Stores claims of links in the same way, each tied to the other end too, which exists. */
export function createLinkClaims(rows: readonly ClaimRow[]): Statement {
  const { set, same, cells } = columnCells(names, rows, 4);
  return statement(
    'createLinkClaims',
    `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]}) MATCH (e:Entity {id: row[3]}) CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], ${set}})-[:IN_SOURCE]->(s) CREATE (c)-[:OBJECT]->(e)`,
    {
      rows: rows.map(({ id, subject, source, object, columns }) => [
        id,
        subject,
        source,
        object,
        ...cells(columns),
      ]),
      ...same,
    },
  );
}

/** Sets whether claims are shown. */
export function turnClaims(rows: readonly { readonly id: string; readonly shown: boolean }[]): Statement {
  return statement('turnClaims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.shown = row.shown', {
    rows,
  });
}
