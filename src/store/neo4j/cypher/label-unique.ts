import { uniqueLabel } from './create-claims.ts';
import { type CypherStatement, statement } from './statement.ts';

/** The index of what may be given to one entity alone, where there is one yet. Columns: name. */
export const indexOfUnique = (): CypherStatement =>
  statement('indexOfUnique', 'SHOW INDEXES YIELD name WHERE name = $name RETURN name', {
    name: `${uniqueLabel}_text`.toLowerCase(),
  });

/** Labels the claims that an earlier version stored, or a bulk load brought: neither knew the label. */
export const labelUnique = (abouts: readonly string[]): CypherStatement =>
  statement(
    'labelUnique',
    `MATCH (c:Claim) WHERE c.about IN $abouts CALL (c) { SET c:${uniqueLabel} } IN TRANSACTIONS OF 5000 ROWS`,
    { abouts },
  );
