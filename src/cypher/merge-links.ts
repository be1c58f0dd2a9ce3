import type { Hop } from '../ontology/ontology.ts';
import { columnCells } from './column-cells.ts';
import { identifier } from './identifier.ts';
import { type Parameters, type Statement, statement } from './statement.ts';

/** Makes sure that links of one type stand, with just these columns. */
export function mergeLinks(
  hop: Hop,
  rows: readonly { readonly from: string; readonly to: string; readonly columns: Parameters }[],
): Statement {
  return statement(
    `mergeLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:${identifier(hop.type)}]->(b) SET r = row.columns`,
    { rows },
  );
}

/**
 * Makes links of one type that do not stand yet, between entities that exist.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
 * CREATE (a)-[:OWNS {claims: row[2], shareValue: row[3]}]->(b)
 */
export function createLinks(
  hop: Hop,
  rows: readonly { readonly from: string; readonly to: string; readonly columns: Parameters }[],
): Statement {
  const { set, same, cells } = columnCells(columnsOf(hop), rows, 2);
  return statement(
    `createLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[:${identifier(hop.type)} {${set}}]->(b)`,
    { rows: rows.map(({ from, to, columns }) => [from, to, ...cells(columns)]), ...same },
  );
}

/** What a link is stored with: its claims, and every column of its properties. */
function columnsOf({ properties }: Hop): readonly string[] {
  const own = properties.flatMap(({ name, value }) =>
    [...value.columns, ...(value.summary?.columns ?? [])].map(({ suffix }) => `${name}${suffix}`),
  );
  return ['claims', ...own];
}

/** Ends the links of one type from each entity, but for the one that is kept. */
export function endOtherLinks(
  hop: Hop,
  rows: readonly { readonly from: string; readonly kept: string }[],
): Statement {
  return statement(
    `endOtherLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${identifier(hop.type)}]->(b:Entity) WHERE b.id <> row.kept DELETE r`,
    { rows },
  );
}

/** Ends the link of one type between each two entities. */
export function endLinks(
  hop: Hop,
  rows: readonly { readonly from: string; readonly to: string }[],
): Statement {
  return statement(
    `endLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${identifier(hop.type)}]->(b:Entity {id: row.to}) DELETE r`,
    { rows },
  );
}
