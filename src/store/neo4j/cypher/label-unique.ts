import { uniqueLabel } from './create-claims.ts';
import { type CypherStatement, statement } from './statement.ts';

/** The name of the index of what may be given to one entity alone. */
export const uniqueIndex = `${uniqueLabel}_text`.toLowerCase();

/** The indexes that there are, those of constraints among them. Columns: name. */
export const indexNames = (): CypherStatement =>
  statement('indexNames', 'SHOW INDEXES YIELD name RETURN name', {});

/** Labels the claims that an earlier version stored, or a bulk load brought: neither knew the label. */
export const labelUnique = (abouts: readonly string[]): CypherStatement =>
  statement(
    'labelUnique',
    `MATCH (c:Claim) WHERE c.about IN $abouts CALL (c) { SET c:${uniqueLabel} } IN TRANSACTIONS OF 5000 ROWS`,
    { abouts },
  );
