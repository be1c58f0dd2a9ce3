import type { Kind } from '../../../ontology/ontology.ts';
import { storedColumns } from '../../../ontology/stored-columns.ts';
import { evidenceNames } from '../../../shapes/claims.ts';
import type { Catalog } from '../sql/catalog.ts';
import { identifier } from '../sql/identifier.ts';
import type { KnownThen } from './find-lost.ts';
import { absentEntities, knownSources } from './only-known.mjs';
import { type Step, step } from './step.ts';

/** Steps that make the graph of a day of a copy of the present, by what `findLost` noted. What rests on known claims stays as it is. */
export function takeOutLost(catalog: Catalog, { headLinks }: KnownThen): readonly Step[] {
  const { kinds, links } = catalog.ontology;
  const sources = catalog.table('Source');
  return [
    // Their existence makes it a graph of a past day: from here on, other connections to it are shown known claims alone.
    step(`CREATE TABLE graph.${knownSources} (rid INTEGER PRIMARY KEY, timeless INTEGER NOT NULL) STRICT`),
    step(`INSERT INTO graph.${knownSources} SELECT * FROM temp.${knownSources}`),
    step(`CREATE TABLE graph.${absentEntities} (rid INTEGER PRIMARY KEY) STRICT`),
    step(`INSERT INTO graph.${absentEntities} SELECT * FROM temp.${absentEntities}`),
    ...asSaidThen(catalog),
    step('DELETE FROM dispute WHERE id IN (SELECT id FROM unsettled)'),
    ...kinds.flatMap((kind) => withoutLost(kind, catalog)),
    step(
      `UPDATE ${sources} SET ${emptied(catalog.columnsOf('Source'))} WHERE rid NOT IN (SELECT rid FROM ${knownSources})`,
    ),
    ...links.map((hop) => {
      const [held, lost] = hop.one ? ['a', 'subject'] : ['(a, b)', 'subject, object'];
      return step(
        `DELETE FROM ${catalog.linkTable(hop.type)} WHERE ${held} IN (SELECT ${lost} FROM lost WHERE kind IN (SELECT value FROM json_each(?1)) AND about = ?2)`,
        JSON.stringify(hop.from.map((kind) => catalog.kindNumber(kind))),
        hop.about,
      );
    }),
    ...headLinks.map(({ type }) =>
      step(`DELETE FROM ${catalog.linkTable(type)} WHERE a NOT IN (SELECT rid FROM ${knownSources})`),
    ),
    // Terms stay: nothing searches in the past, and a term may lead to what is not there. To take them out would take a third of all this.
    // What claims named that were over by then is found by its id, as in the present.
    step(
      `DELETE FROM entity WHERE rid IN (SELECT rid FROM gone) AND rid NOT IN (${namedBy("s.ended IS NOT NULL AND s.ended <> 'withdrawn'")})`,
    ),
    step('DELETE FROM batch'),
    step('DELETE FROM pending'),
    // The copy has no record beside it: nothing of it is lost that could not be computed again.
    step("UPDATE meta SET value = json_set(value, '$.recorded', json('false')) WHERE key = 'state'"),
  ];
}

/**
 * Steps that set how claims stood which datasets do not just say from one release on. Those that were not said yet are few, and removed;
 * what only such claims named that are over by now, comes back.
 */
function asSaidThen(catalog: Catalog): readonly Step[] {
  const then = ['source_rid', ...evidenceNames.map((name) => identifier(name))];
  return [
    step('DELETE FROM claim WHERE saidFrom IS NOT NULL AND rid NOT IN (SELECT rid FROM spanned)'),
    step(
      `UPDATE claim SET (${then.join(', ')}) = (SELECT ${then.map((name) => `s.${name}`).join(', ')} FROM spanned s WHERE s.rid = claim.rid) WHERE rid IN (SELECT rid FROM spanned)`,
    ),
    step('UPDATE claim SET shown = 0 WHERE rid IN (SELECT rid FROM spanned WHERE NOT live)'),
    ...catalog.ontology.kinds.map(({ name }) =>
      step(
        `INSERT OR IGNORE INTO ${catalog.table(name)} (rid, id) SELECT e.rid, e.id FROM entity e WHERE e.rid & 255 = ?1 AND e.shownAs IS NULL AND e.rid IN (${namedBy('s.live')})`,
        catalog.kindNumber(name),
      ),
    ),
  ];
}

/** The entities that claims name which stood in some way on the day. */
const namedBy = (how: string): string =>
  ['subject_rid', 'object_rid']
    .map(
      (end) =>
        `SELECT c.${end} FROM spanned s CROSS JOIN claim c ON c.rid = s.rid WHERE c.${end} IS NOT NULL AND ${how}`,
    )
    .join(' UNION ');

/** Takes out the entities of a kind that are gone, and the properties of which no claim is left. */
function withoutLost(kind: Kind, catalog: Catalog): readonly Step[] {
  const [table, number] = [catalog.table(kind.name), catalog.kindNumber(kind.name)];
  return [
    step(`DELETE FROM ${table} WHERE rid IN (SELECT rid FROM gone WHERE rid & 255 = ?1)`, number),
    ...kind.properties.map((property) =>
      step(
        `UPDATE ${table} SET ${emptied(storedColumns(property))} WHERE rid IN (SELECT subject FROM lost WHERE kind = ?1 AND about = ?2)`,
        number,
        property.name,
      ),
    ),
    step(`UPDATE kind SET entities = (SELECT count(*) FROM ${table}) WHERE number = ?1`, number),
  ];
}

const emptied = (columns: readonly { readonly name: string }[]): string =>
  columns.map(({ name }) => `${identifier(name)} = NULL`).join(', ');
