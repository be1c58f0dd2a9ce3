import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Which of some claims are stored. Columns: id. */
export function knownClaims({ ids }: ArgsOf<'knownClaims'>): CypherStatement {
  return statement('knownClaims', 'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id', { ids });
}

/** Every claim of some groups, as projection needs them. Columns: group and the properties of a stored claim. */
export function claimsOfGroups({ keys }: ArgsOf<'claimsOfGroups'>): CypherStatement {
  return statement(
    'claimsOfGroups',
    'UNWIND $keys AS key MATCH (c:Claim {group: key}) RETURN key, c.id AS id, c.text AS text, c.source AS source, c.published AS published, c.strength AS strength, c.rank AS rank, c.shown AS shown, c.qualifiers AS qualifiers',
    { keys },
  );
}
