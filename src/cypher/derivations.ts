import type { Hop } from '../ontology/ontology.ts';
import { identifier } from './identifier.ts';
import { type Statement, statement } from './statement.ts';

/** How many retellings behind a document are looked at: longer chains are not known, and a bound must be somewhere. */
const depth = 8;

/**
 * Which sources some sources repeat, and those in turn: pairs, each once, with the kind of the one repeated.
 *
 * Each depth is a branch of its own with every level made distinct, so that the work grows with the links that there
 * are: a pattern of variable length walks every path on the embedded store, which is exponential where they meet again.
 * @example UNWIND $ids AS id MATCH (m0:Entity {id: id}) CALL (m0) { MATCH (m0)-[:`DERIVED_FROM`]->(o:Source) RETURN …
 *   UNION MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source) WITH DISTINCT m1 MATCH (m1)-[:`DERIVED_FROM`]->(o:Source) RETURN … }
 * RETURN DISTINCT source, origin, kind ORDER BY source, origin
 */
export function derivations(ids: readonly string[], { type }: Hop, kindColumn: string): Statement {
  const link = (from: string, to: string) => `MATCH (${from})-[:${identifier(type)}]->(${to}:Source)`;
  const branches = Array.from({ length: depth }, (_, behind) => {
    const levels = Array.from(
      { length: behind },
      (_, i) => `${link(`m${i}`, `m${i + 1}`)} WITH DISTINCT m${i + 1} `,
    );
    return `${levels.join('')}${link(`m${behind}`, 'o')} RETURN m${behind}.id AS source, o.id AS origin, o.${identifier(kindColumn)} AS kind`;
  });
  return statement(
    'derivations',
    `UNWIND $ids AS id MATCH (m0:Entity {id: id}) CALL (m0) { ${branches.join(' UNION ')} } RETURN DISTINCT source, origin, kind ORDER BY source, origin`,
    { ids },
  );
}
