import { linkColumns } from '../../../ontology/stored-columns.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import { columnCells } from './column-cells.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Makes links of one type with exactly these columns; existing ones are only looked for where there may be some.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
 * CREATE (a)-[:OWNS {claims: row[2], shareValue: row[3]}]->(b)
 */
export function putLinks({ hop, rows, fresh }: ArgsOf<'putLinks'>): CypherStatement {
  const type = identifier(hop.type);
  const name = `putLinks ${hop.type}`;
  if (!fresh)
    return statement(
      name,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:${type}${hop.times === undefined ? '' : ' {time: row.columns.time}'}]->(b) SET r = row.columns`,
      { rows: rows.map(({ from, to, columns }) => ({ from, to, columns: present(columns) })) },
    );
  const { set, same, cells } = columnCells(
    linkColumns(hop).map(({ name }) => name),
    rows,
    2,
  );
  return statement(
    name,
    `UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[:${type} {${set}}]->(b)`,
    { rows: rows.map(({ from, to, columns }) => [from, to, ...cells(columns)]), ...same },
  );
}

const present = (columns: Parameters): Parameters =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));

/** Removes the links of one type from each entity, except the one that is kept. */
export function endOtherLinks({ hop, rows }: ArgsOf<'endOtherLinks'>): CypherStatement {
  return statement(
    `endOtherLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${identifier(hop.type)}]->(b:Entity) WHERE b.id <> row.kept DELETE r`,
    { rows },
  );
}

/** Removes the link of one type between each two entities. */
export function endLinks({ hop, rows }: ArgsOf<'endLinks'>): CypherStatement {
  return statement(
    `endLinks ${hop.type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${identifier(hop.type)}]->(b:Entity {id: row.to}) DELETE r`,
    { rows },
  );
}
