import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Which sources some sources repeat, and those in turn: pairs, each once, with the kind of the one repeated. What is
 * withdrawn tells of none.
 *
 * Each depth is a branch of its own with every level made distinct, so that the work grows with the links that there
 * are: a pattern of variable length walks every path on the embedded store, which is exponential where they meet again.
 * @example UNWIND $ids AS id MATCH (m0:Entity {id: id}) CALL (m0) { MATCH (m0)-[:`DERIVED_FROM`]->(o:Source) RETURN …
 *   UNION MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source) WITH DISTINCT m1 MATCH (m1)-[:`DERIVED_FROM`]->(o:Source) WHERE m1.status IS NULL RETURN … }
 * RETURN DISTINCT source, origin, kind, head ORDER BY source, origin
 */
export function derivations({
  ids,
  derivedFrom: { type },
  kindColumn,
  depth,
}: ArgsOf<'derivations'>): CypherStatement {
  const link = (from: string, to: string) => `MATCH (${from})-[:${identifier(type)}]->(${to}:Source)`;
  const branches = Array.from({ length: depth }, (_, behind) => {
    const levels = Array.from(
      { length: behind },
      (_, i) => `${link(`m${i}`, `m${i + 1}`)} WITH DISTINCT m${i + 1} `,
    );
    return `${levels.join('')}${link(`m${behind}`, 'o')} WHERE m${behind}.status IS NULL RETURN m${behind}.id AS source, o.id AS origin, o.${identifier(kindColumn)} AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head`;
  });
  return statement(
    'derivations',
    `UNWIND $ids AS id MATCH (m0:Entity {id: id}) CALL (m0) { ${branches.join(' UNION ')} } RETURN DISTINCT source, origin, kind, head ORDER BY source, origin`,
    { ids },
  );
}

/** The sources that repeat some sources, and those that repeat them in turn, each once. */
export function repeaters({ ids, derivedFrom, depth }: ArgsOf<'repeaters'>): CypherStatement {
  return statement(
    'repeaters',
    `MATCH (s:Source)-[:${identifier(derivedFrom.type)}*1..${Number(depth)}]->(m:Entity) WHERE m.id IN $ids RETURN DISTINCT s.id AS id, s.head AS head ORDER BY id`,
    { ids },
  );
}
