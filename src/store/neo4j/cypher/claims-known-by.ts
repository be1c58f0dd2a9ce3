import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * A page of the claims that may have been known on a day, in the order of their ids: published by then, or of no day,
 * or of one of some sources. Columns: claim.
 */
export function claimsKnownBy({ day, sources, after, limit }: ArgsOf<'claimsKnownBy'>): CypherStatement {
  return statement(
    'claimsKnownBy',
    'MATCH (c:Claim) WHERE c.id > $after AND (c.published <= $day OR c.published IS NULL OR c.source IN $sources) RETURN c {.*} AS claim ORDER BY c.id LIMIT $limit',
    { after, day, limit, sources },
  );
}
