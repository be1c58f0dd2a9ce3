import { type Statement, statement } from './statement.ts';

/** One term that leads to one entity. */
export interface EntityTerm {
  readonly key: string;
  readonly entity: string;
}

/**
 * What some terms lead to, at most `limit` entities each. Which ones is left to the store: whoever asks throws away the
 * row of a term that reaches the limit, so that an order would only make common terms slow.
 * @example UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit
 *   RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key
 */
export function entitiesOfTerms(keys: readonly string[], limit: number): Statement {
  return statement(
    'entitiesOfTerms',
    'UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key',
    { keys, limit },
  );
}

/** Stores terms that their entities do not have yet: it creates without looking. */
export function createTerms(rows: readonly EntityTerm[]): Statement {
  return statement('createTerms', 'UNWIND $rows AS row CREATE (t:Term {key: row.key, entity: row.entity})', {
    rows: rows.map(({ key, entity }) => ({ key, entity })),
  });
}

/** Takes terms from entities. */
export function deleteTerms(rows: readonly EntityTerm[]): Statement {
  return statement(
    'deleteTerms',
    'UNWIND $rows AS row MATCH (t:Term {key: row.key}) WHERE t.entity = row.entity DELETE t',
    { rows: rows.map(({ key, entity }) => ({ key, entity })) },
  );
}

/** The folded names by which some entities are found until now. Columns: id, names. */
export function foldedNames(ids: readonly string[]): Statement {
  return statement(
    'foldedNames',
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.namesFold IS NOT NULL RETURN n.id AS id, n.namesFold AS names',
    { ids },
  );
}
