import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * The label of an entity that no claim names any more, in place of all others: its claims stay tied to it, and nothing else finds it.
 */
export const formerLabel = 'Former';

/**
 * Makes sure that entities of one kind exist. Ids come sorted, so that concurrent writers lock in one order: those too that are shown
 * under another id and stay as they are, so that nobody shows them otherwise while claims of them are written.
 */
export function mergeEntities({ kind, ids }: ArgsOf<'mergeEntities'>): readonly CypherStatement[] {
  return [
    statement(
      'reviveEntities',
      `UNWIND $ids AS id MATCH (n:${formerLabel} {id: id}) SET n.id = id WITH n WHERE n.shownAs IS NULL SET n:Entity REMOVE n:${formerLabel}`,
      { ids },
    ),
    statement(
      'mergeEntities',
      `UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:${formerLabel} {id: id}) } MERGE (n:Entity {id: id}) SET n.id = id WITH n WHERE n:Entity SET n:${identifier(kind)}`,
      { ids },
    ),
  ];
}

/** Those of some entities that no claim names that is still said. */
export function unnamedEntities({ ids }: ArgsOf<'unnamedEntities'>): CypherStatement {
  return statement(
    'unnamedEntities',
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT EXISTS { (n)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.ended IS NULL } RETURN id ORDER BY id',
    { ids },
  );
}

/** Takes entities out of every list: they lose the label of their kind, and every column but their id. */
export function endEntities({ kind, ids }: ArgsOf<'endEntities'>): CypherStatement {
  return statement(
    'endEntities',
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n = {id: id} SET n:${formerLabel} REMOVE n:Entity:${identifier(kind)}`,
    { ids },
  );
}

/** Those of some ids that an entity had which is in no list any more. */
export function formerEntities({ ids }: ArgsOf<'formerEntities'>): CypherStatement {
  return statement(
    'formerEntities',
    `UNWIND $ids AS id MATCH (n:${formerLabel} {id: id}) RETURN id, n.shownAs AS shownAs ORDER BY id`,
    { ids },
  );
}
