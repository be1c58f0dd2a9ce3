import { type Statement, statement } from './statement.ts';

/** One spelling, and the term of a word that it may stand for. */
interface SpellingRow {
  readonly key: string;
  readonly term: string;
}

/**
 * What some spellings may stand for, at most `limit` terms each.
 * @example UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term
 *   ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key
 */
export function termsOfSpellings(keys: readonly string[], limit: number): Statement {
  return statement(
    'termsOfSpellings',
    'UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key',
    { keys, limit },
  );
}

/** Which of some terms have their spellings already. Columns: term. */
export function spelledAlready(terms: readonly string[]): Statement {
  return statement(
    'spelledAlready',
    'UNWIND $terms AS term MATCH (s:Spelling {key: term}) RETURN DISTINCT s.term AS term ORDER BY term',
    { terms },
  );
}

/** Stores spellings of terms that have none: it creates without looking. */
export function createSpellings(rows: readonly SpellingRow[]): Statement {
  return statement(
    'createSpellings',
    'UNWIND $rows AS row CREATE (s:Spelling {key: row.key, term: row.term})',
    { rows: rows.map(({ key, term }) => ({ key, term })) },
  );
}
