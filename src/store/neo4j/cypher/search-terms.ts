import type { ArgsOf } from '../../../shapes/index.ts';
import type { TermRow } from '../../../shapes/terms.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * What some keys lead to; of a key with more than `most` members, those of each smaller sample that has no more. Every node
 * that is read has a member at least, so that it is enough to look at `most + 1` of them.
 * @example UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WHERE t.size > 0 WITH t LIMIT $limit RETURN sum(t.size) AS all }
 * WITH key, all WHERE all > 0 UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample …
 * WITH key, sample, sample + key AS name CALL (name) { MATCH (t:Term {key: name}) … RETURN sum(t.size) AS size }
 * WITH key, sample, name, size WHERE size <= $most MATCH (t:Term {key: name}) RETURN key, sample, t.members AS members …
 */
export function membersOfKeys({ of, keys, most, samples }: ArgsOf<'membersOfKeys'>): CypherStatement {
  return statement(
    of,
    'UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WHERE t.size > 0 WITH t LIMIT $limit RETURN sum(t.size) AS all } WITH key, all WHERE all > 0 UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample WITH key, sample, sample + key AS name CALL (name) { MATCH (t:Term {key: name}) WHERE t.size > 0 WITH t LIMIT $limit RETURN sum(t.size) AS size } WITH key, sample, name, size WHERE size <= $most MATCH (t:Term {key: name}) WHERE t.size > 0 RETURN key, sample, t.members AS members ORDER BY key, sample, members',
    { keys, most, limit: most + 1, samples, whole: [''] },
  );
}

/** Which of some keys were stored, with the size of the smallest node of each. Columns: key, least. */
export function keysInUse({ keys }: ArgsOf<'keysInUse'>): CypherStatement {
  return statement(
    'keysInUse',
    'UNWIND $keys AS key MATCH (t:Term {key: key}) RETURN key, min(t.size) AS least ORDER BY key',
    { keys },
  );
}

/**
 * Adds members to a node of each key that has less than `full`, else makes a node. Which one is left to the store: a key
 * leads to what all of its nodes hold. Neo4j locks a node before it reads what it sets, so that two writers at a time both add.
 */
export function putTerms({ rows, full }: ArgsOf<'putTerms'>): readonly CypherStatement[] {
  const hasRoom = ({ least }: TermRow): boolean => (least ?? full) < full;
  const [more, others] = [rows.filter(hasRoom), rows.filter((row) => !hasRoom(row))];
  const add = statement(
    'putTerms',
    'UNWIND $rows AS row CALL (row) { MATCH (t:Term {key: row[0]}) WHERE t.size < $full WITH t LIMIT 1 RETURN t } SET t.members = t.members + row[1], t.size = t.size + row[2]',
    { rows: more.map(({ key, members, size }) => [key, members.slice(1), size]), full },
  );
  const create = statement(
    'putTerms',
    'UNWIND $rows AS row CREATE (t:Term {key: row[0], members: row[1], size: row[2]})',
    { rows: others.map(({ key, members, size }) => [key, members, size]) },
  );
  return more.length > 0 ? [add, create] : [create];
}

/** Takes members from keys. A node that has none left stays: another writer may be about to add to it. */
export function takeFromTerms({ rows }: ArgsOf<'takeFromTerms'>): CypherStatement {
  return statement(
    'takeFromTerms',
    'UNWIND $rows AS row MATCH (t:Term {key: row.key}) WHERE t.members CONTAINS row.member SET t.members = replace(t.members, row.member, $break), t.size = t.size - 1',
    { rows: rows.map(({ key, member }) => ({ key, member })), break: '\n' },
  );
}
