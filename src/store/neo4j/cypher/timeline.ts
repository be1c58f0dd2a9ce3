import type { ArgsOf } from '../../../shapes/index.ts';
import type { Events } from '../../../shapes/timeline.ts';
import { identifier } from './identifier.ts';
import { keyset } from './keyset.ts';
import { shownIds } from './shown-id.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * A page of the dated events of entities and of those one link away.
 * @example UNWIND COLLECT { … } AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a) RETURN a AS n UNION
 *   MATCH (a)-[r]->(m:Entity) WHERE type(r) IN $forward RETURN m AS n UNION … } WITH DISTINCT n
 * CALL (n) { MATCH (n:`Policy`) WHERE n.`inForceEarliest` <= $to RETURN $about0 AS about, … UNION ALL … }
 * WITH … WHERE … ORDER BY earliest, latest, subject, what LIMIT $limit RETURN …
 */
export function timeline({ events, window }: ArgsOf<'timeline'>): CypherStatement {
  const { condition, orderBy, params } = keyset(window, (column) => column);
  const all = 'subject, about, what, date, earliest, latest';
  const found = foundEvents(events);
  return statement(
    'timeline',
    `${found.text} WITH n.id AS subject, about, what, date, earliest, latest${where(condition)} RETURN ${all} ${orderBy} LIMIT $limit`,
    { ...found.params, ...params },
  );
}

/** How many events there are on all pages. */
export function countTimeline({ events }: ArgsOf<'countTimeline'>): CypherStatement {
  const { text, params } = foundEvents(events);
  return statement('countTimeline', `${text} RETURN count(earliest) AS total`, params);
}

function foundEvents({ ids, links, properties, from, to }: Events) {
  const near =
    'MATCH (a) RETURN a AS n UNION MATCH (a)-[r]->(m:Entity) WHERE type(r) IN $forward RETURN m AS n UNION MATCH (a)<-[r]-(m:Entity) WHERE type(r) IN $backward RETURN m AS n';
  const dates = properties.map(({ kind, about }, i) => {
    const column = (suffix: string) => `n.${identifier(`${about}${suffix}`)}`;
    const within = [
      `${column('Earliest')} IS NOT NULL`,
      ...(from === null ? [] : [`${column('Latest')} >= $from`]),
      ...(to === null ? [] : [`${column('Earliest')} <= $to`]),
    ];
    return `MATCH (n:${identifier(kind)}) WHERE ${within.join(' AND ')} RETURN $about${i} AS about, $what${i} AS what, ${column('')} AS date, ${column('Earliest')} AS earliest, ${column('Latest')} AS latest`;
  });
  return {
    text: `UNWIND ${shownIds('$ids')} AS id MATCH (a:Entity {id: id}) CALL (a) { ${near} } WITH DISTINCT n CALL (n) { ${dates.join(' UNION ALL ')} }`,
    params: {
      ids,
      ...links,
      ...Object.fromEntries(
        properties.flatMap(({ about, what }, i) => [
          [`about${i}`, about],
          [`what${i}`, what],
        ]),
      ),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    },
  };
}
