import { isJudgement } from '../../../ontology/judgements.ts';
import { claimColumns } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import type { ClaimRow } from '../../../shapes/projection.ts';
import { columnCells } from './column-cells.ts';
import { formerLabel } from './merge-entities.ts';
import { type CypherStatement, statement } from './statement.ts';

const names = claimColumns.map(({ name }) => name);

/** A further label of claims about what may be given to one entity alone: those are looked for by what they say. */
export const uniqueLabel = 'Unique';

/**
 * Stores claims, those of each sort in a statement of their own: of properties; of values that may be given to one entity alone; of links, which are
 * tied to the other end too; and judgements, whose ends may be shown under other ids.
 * @example UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (s:Entity {id: row[2]})
 * CREATE (a)<-[:SUBJECT]-(c:Claim {id: row[0], rank: $same_rank, about: row[4], …})-[:IN_SOURCE]->(s)
 */
export function createClaims({ rows }: ArgsOf<'createClaims'>): readonly CypherStatement[] {
  const isJudging = ({ columns }: ClaimRow): boolean => isJudgement(String(columns.about));
  const properties = rows.filter((row) => row.object === null && row.isUnique !== true);
  const unique = rows.filter((row) => row.isUnique === true);
  const links = rows.filter((row) => row.object !== null && !isJudging(row));
  const judging = rows.filter(isJudging);
  const any = `Entity|${formerLabel}`;
  const tied = ' CREATE (c)-[:OBJECT]->(e)';
  const written: CypherStatement[] = [];
  if (properties.length > 0) written.push(claims(properties));
  if (unique.length > 0) written.push(claims(unique, { claim: `Claim:${uniqueLabel}` }));
  if (links.length > 0) written.push(claims(links, { found: ' MATCH (e:Entity {id: row[3]})', tied }));
  if (judging.length > 0)
    written.push(claims(judging, { subject: any, found: ` MATCH (e:${any} {id: row[3]})`, tied }));
  return written;
}

interface Written {
  /** Labels of the claims, and of what they are about. */
  readonly claim?: string;
  readonly subject?: string;
  /** What finds the other end, and ties them to it. */
  readonly found?: string;
  readonly tied?: string;
}

function claims(
  rows: readonly ClaimRow[],
  { claim = 'Claim', subject: label = 'Entity', found = '', tied = '' }: Written = {},
): CypherStatement {
  const { set, same, cells } = columnCells(names, rows, 4);
  return statement(
    'createClaims',
    `UNWIND $rows AS row MATCH (a:${label} {id: row[1]}) MATCH (s:Entity {id: row[2]})${found} CREATE (a)<-[:SUBJECT]-(c:${claim} {id: row[0], ${set}})-[:IN_SOURCE]->(s)${tied}`,
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

/**
 * Sets where claims are said, and ties each to that source.
 * @example UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.columns
 * WITH c, row MATCH (c)-[t:IN_SOURCE]->(before) WHERE before.id <> row.source DELETE t WITH c, row MATCH (s:Entity {id: row.source}) CREATE (c)-[:IN_SOURCE]->(s)
 */
export function restateClaims({ rows }: ArgsOf<'restateClaims'>): CypherStatement {
  return statement(
    'restateClaims',
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.columns WITH c, row MATCH (c)-[t:IN_SOURCE]->(before) WHERE before.id <> row.source DELETE t WITH c, row MATCH (s:Entity {id: row.source}) CREATE (c)-[:IN_SOURCE]->(s)',
    { rows: rows.map(({ id, source, columns }) => ({ id, source, columns })) },
  );
}

/** Sets whether claims are shown. */
export function turnClaims({ rows }: ArgsOf<'turnClaims'>): CypherStatement {
  return statement('turnClaims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.shown = row.shown', {
    rows,
  });
}
