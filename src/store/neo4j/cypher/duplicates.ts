import { judgementNames } from '../../../ontology/judgements.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { mergedIds } from './shown-id.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/** Whether what is shown for one entity was judged against what is shown for another, in this direction. */
const isJudged = (one: string, other: string): string =>
  `EXISTS { MATCH (c:Claim) WHERE c.namedSubject IN ${idsOf(one)} AND c.namedObject IN ${idsOf(other)} AND c.about IN $judging AND c.ended IS NULL AND c.rank <> 'DEPRECATED' }`;

const idsOf = (node: string): string => `[${node}.id] + coalesce(${node}.${mergedIds}, [])`;

/** The pairs `d` of some kinds that are still to be judged. */
const open = (kinds: readonly string[] | null, more = 'true'): string =>
  `MATCH (d:Duplicate)${where(kinds === null ? 'true' : 'd.kind IN $kinds', more)} MATCH (a:Entity {id: d.a}) MATCH (b:Entity {id: d.b}) WHERE NOT ${isJudged('a', 'b')} AND NOT ${isJudged('b', 'a')}`;

/** A page of the pairs that are still to be judged. */
export function possibleDuplicates({ kinds, after, limit }: ArgsOf<'possibleDuplicates'>): CypherStatement {
  return statement(
    'possibleDuplicates',
    `${open(kinds, 'd.id > $after')} RETURN d.id AS id, d.a AS a, d.b AS b, d.score AS score, d.accepts AS accepts, d.features AS features ORDER BY id LIMIT $limit`,
    { kinds, after, limit, judging: judgementNames },
  );
}

/** How many pairs are still to be judged. */
export function countPossibleDuplicates({ kinds }: ArgsOf<'countPossibleDuplicates'>): CypherStatement {
  return statement('countPossibleDuplicates', `${open(kinds)} RETURN count(d) AS total`, {
    kinds,
    judging: judgementNames,
  });
}

/** Puts pairs into the queue. */
export function queuePairs({ pairs }: ArgsOf<'queuePairs'>): CypherStatement {
  return statement('queuePairs', 'UNWIND $rows AS row CREATE (d:Duplicate) SET d = row', {
    rows: pairs.map((pair) => ({ ...pair })),
  });
}

/** Takes all pairs of some kinds out of the queue. */
export function clearQueue({ kinds }: ArgsOf<'clearQueue'>): CypherStatement {
  return statement('clearQueue', 'MATCH (d:Duplicate) WHERE d.kind IN $kinds DELETE d', { kinds });
}
