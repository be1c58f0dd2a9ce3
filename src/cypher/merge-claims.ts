import { type Parameters, type Statement, statement } from './statement.ts';

/** Stores claims that are not stored yet. */
export function mergeClaims(
  rows: readonly { readonly id: string; readonly columns: Parameters }[],
): Statement {
  return statement('mergeClaims', 'UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row.columns', {
    rows,
  });
}

/** Where a claim leads: whom it is about, its other end, its source. */
export type ClaimEnd = 'SUBJECT' | 'OBJECT' | 'IN_SOURCE';

/** Ties claims that were just stored to one of their ends. Only new claims: it creates without looking. */
export function tieClaims(
  end: ClaimEnd,
  rows: readonly { readonly claim: string; readonly to: string }[],
): Statement {
  return statement(
    `tieClaims ${end}`,
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (e:Entity {id: row.to}) CREATE (c)-[:${end}]->(e)`,
    { rows },
  );
}

/** Sets whether claims are shown. */
export function turnClaims(rows: readonly { readonly id: string; readonly shown: boolean }[]): Statement {
  return statement('turnClaims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.shown = row.shown', {
    rows,
  });
}
