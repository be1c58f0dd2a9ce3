import { judgementNames } from '../../../ontology/judgements.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { claimsWithName, idsShownUnder } from './identity.ts';
import { shownId } from './shown-id.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Notes values as disputed; existing ones are only looked for where some may already be noted. */
export function putDisputes({ disputes, fresh }: ArgsOf<'putDisputes'>): CypherStatement {
  const rows = disputes.map(({ id, subject, about }) => [id, subject, about]);
  return fresh
    ? statement(
        'putDisputes',
        'UNWIND $rows AS row CREATE (d:Dispute {id: row[0], subject: row[1], about: row[2]})',
        { rows },
      )
    : statement(
        'putDisputes',
        'UNWIND $rows AS row MERGE (d:Dispute {id: row[0]}) SET d.subject = row[1], d.about = row[2]',
        { rows },
      );
}

/** Notes that values are no longer disputed. */
export function endDisputes({ ids }: ArgsOf<'endDisputes'>): CypherStatement {
  return statement('endDisputes', 'UNWIND $ids AS id MATCH (d:Dispute {id: id}) DELETE d', { ids });
}

/** A page of all disputed values in the order of their ids: of the subject, then of the property. Columns: id, subject, about. */
export function disputesAfter({ after, limit }: ArgsOf<'disputesAfter'>): CypherStatement {
  return statement(
    'disputesAfter',
    'MATCH (d:Dispute) WHERE d.id > $after RETURN d.id AS id, d.subject AS subject, d.about AS about ORDER BY id LIMIT $limit',
    { after, limit },
  );
}

/** A page of those of an entity, and of its disputed judgements. */
export function disputesOf({ of, after, limit }: ArgsOf<'disputesOf'>): CypherStatement {
  // What follows a space in the order of characters is an exclamation mark, and ids hold neither.
  const own =
    "MATCH (d:Dispute) WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!' RETURN d ORDER BY d.id LIMIT $limit";
  const judged = `UNWIND ${idsShownUnder('shown')} AS named ${claimsWithName('named')} WITH c WHERE c.about IN $judging AND c.ended IS NULL MATCH (d:Dispute {id: c.group}) WHERE d.id > $after RETURN d`;
  return statement(
    'disputesOf',
    `WITH ${shownId('$id')} AS shown CALL (shown) { ${own} UNION ${judged} } RETURN d.id AS id, d.subject AS subject, d.about AS about ORDER BY id LIMIT $limit`,
    { id: of, after, limit, judging: judgementNames },
  );
}
