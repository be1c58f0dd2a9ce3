import { type CypherStatement, statement } from './statement.ts';

/** The format in which a store was filled, and whether it has claims. Columns: number, filled. */
export function formatOfStore(): CypherStatement {
  return statement(
    'formatOfStore',
    'CALL () { MATCH (f:Format) RETURN max(f.number) AS number } CALL () { MATCH (c:Claim) WITH c LIMIT 1 RETURN count(c) AS filled } RETURN number, filled',
    {},
  );
}

/** Notes the format in which a store is about to be filled. */
export function mergeFormat(number: number): CypherStatement {
  return statement('mergeFormat', 'MERGE (f:Format {id: $id}) SET f.number = $number', {
    id: 'format',
    number,
  });
}
