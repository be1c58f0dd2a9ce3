import type { Hop } from '../ontology/ontology.ts';
import { identifier } from './identifier.ts';
import { type Statement, statement } from './statement.ts';

/** How many retellings behind a document are looked at: longer chains are not known, and a bound must be somewhere. */
const depth = 8;

/**
 * Which sources some sources repeat, and those in turn: pairs, each once, with the kind of the one repeated.
 * @example UNWIND $ids AS id MATCH (s:Source {id: id}) CALL (s) { MATCH (s)-[:`DERIVED_FROM`*0..7]->(m:Source)
 *   WITH DISTINCT m MATCH (m)-[:`DERIVED_FROM`]->(o:Source) RETURN … } RETURN DISTINCT source, origin, kind ORDER BY source, origin
 */
export function derivations(ids: readonly string[], { type }: Hop, kindColumn: string): Statement {
  const link = identifier(type);
  const behind = `MATCH (s)-[:${link}*0..${depth - 1}]->(m:Source) WITH DISTINCT m MATCH (m)-[:${link}]->(o:Source) RETURN m.id AS source, o.id AS origin, o.${identifier(kindColumn)} AS kind`;
  return statement(
    'derivations',
    `UNWIND $ids AS id MATCH (s:Entity {id: id}) CALL (s) { ${behind} } RETURN DISTINCT source, origin, kind ORDER BY source, origin`,
    { ids },
  );
}
