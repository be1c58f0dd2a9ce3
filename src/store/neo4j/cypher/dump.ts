import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { formerLabel } from './merge-entities.ts';
import { type CypherStatement, statement } from './statement.ts';

/** A page of all claims in the order of their ids, with where each leads. Columns: claim, ends (pairs of type and id). */
export function dumpClaims({ after, limit }: ArgsOf<'dumpClaims'>): CypherStatement {
  return statement(
    'dumpClaims',
    'MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $limit CALL (c) { MATCH (c)-[r]->(e) WITH type(r) AS type, e.id AS id ORDER BY type, id RETURN collect([type, id]) AS ends } RETURN c {.*} AS claim, ends ORDER BY c.id',
    { after, limit },
  );
}

/** A page of all entities in the order of their ids, with the links that start from them. Columns: entity, labels, links. */
export function dumpEntities({ after, limit }: ArgsOf<'dumpEntities'>): CypherStatement {
  return statement(
    'dumpEntities',
    "MATCH (n:Entity) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit CALL (n) { MATCH (n)-[r]->(e:Entity) WITH r, type(r) AS type, e.id AS id ORDER BY type, id, coalesce(r.time, '') RETURN collect([type, id, r {.*}]) AS links } RETURN n {.*} AS entity, labels(n) AS labels, links ORDER BY n.id",
    { after, limit },
  );
}

/** A page of all entities that are in no list any more, in the order of their ids. */
export function dumpFormer({ after, limit }: ArgsOf<'dumpFormer'>): CypherStatement {
  return statement(
    'dumpFormer',
    `MATCH (n:${formerLabel}) WHERE n.id > $after RETURN n.id AS id, n.shownAs AS shownAs ORDER BY id LIMIT $limit`,
    { after, limit },
  );
}

/** A page of all entities of a kind that have a head, in the order of their ids. */
export function dumpHeads({ kind, after, limit }: ArgsOf<'dumpHeads'>): CypherStatement {
  return statement(
    'dumpHeads',
    `MATCH (s:${identifier(kind)}) WHERE s.id > $after AND (s.head IS NOT NULL OR s.status IS NOT NULL) RETURN s.id AS id, s.head AS head, s.coverage AS coverage, s.status AS status, s.hash AS hash ORDER BY id LIMIT $limit`,
    { after, limit },
  );
}

/** A page of all nodes of a label of the ledger. */
export function dumpLedger({ of, after, limit }: ArgsOf<'dumpLedger'>): CypherStatement {
  return statement(
    'dumpLedger',
    `MATCH (n:${identifier(of)}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN n {.*} AS node ORDER BY n.id`,
    { after, limit },
  );
}

/** A page of the keys of search in their order, each with all of its nodes, of which several may be alike. Columns: key, nodes. */
export function dumpTerms({ after, limit }: ArgsOf<'dumpTerms'>): CypherStatement {
  return statement(
    'dumpTerms',
    'MATCH (t:Term) WHERE t.key > $after WITH DISTINCT t.key AS key ORDER BY key LIMIT $limit CALL (key) { MATCH (t:Term {key: key}) WITH t ORDER BY t.members RETURN collect(t {.*}) AS nodes } RETURN key, nodes ORDER BY key',
    { after, limit },
  );
}
