import { evidenceNames } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Columns of a claim `c` under their own names. */
export const returned = (columns: readonly string[]): string =>
  columns.map((name) => `c.${identifier(name)} AS ${identifier(name)}`).join(', ');

/** Which of some claims are stored, and where each is said. */
export function knownClaims({ ids }: ArgsOf<'knownClaims'>): CypherStatement {
  return statement(
    'knownClaims',
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, ${returned(evidenceNames)}`,
    {
      ids,
    },
  );
}

/** Every claim of some groups that is still said, as projection needs them. Columns: group and the properties of a stored claim. */
export function claimsOfGroups({ keys }: ArgsOf<'claimsOfGroups'>): CypherStatement {
  return statement(
    'claimsOfGroups',
    'UNWIND $keys AS key MATCH (c:Claim {group: key}) WHERE c.ended IS NULL RETURN key, c.id AS id, c.text AS text, c.dataset AS dataset, c.source AS source, c.published AS published, c.strength AS strength, c.confidence AS confidence, c.rank AS rank, c.shown AS shown, c.qualifiers AS qualifiers, c.namedSubject AS namedSubject, c.namedObject AS namedObject',
    { keys },
  );
}
