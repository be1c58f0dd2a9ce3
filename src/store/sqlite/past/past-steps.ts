import type { Hop, Kind } from '../../../ontology/ontology.ts';
import { storedColumns } from '../../../ontology/stored-columns.ts';
import type { Catalog } from '../sql/catalog.ts';
import { identifier } from '../sql/identifier.ts';
import type { SqlValue } from '../sql/statement.ts';
import { absentEntities, knownSources } from './only-known.mjs';

/** A text that is run once, with the values of its ?1, ?2, … */
export interface Step {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** What was known on a day, beside the claims. */
export interface KnownThen {
  /** The sources that were known, each with whether it is a work of reference. */
  readonly sources: readonly (readonly [id: string, standing: boolean])[];
  /** The properties that only give an entity a label. */
  readonly labels: readonly string[];
  /** Money whose exchange rate another property decides: it is recomputed where that one has changed. */
  readonly dated: readonly DatedMoney[];
  /** The link of sources to those whose word they repeat, which no claim has to say. */
  readonly derivedFrom: Hop;
}

/** Money of a kind, and the property whose first day decides its exchange rate. */
export interface DatedMoney {
  readonly kind: string;
  readonly money: string;
  readonly datedBy: string;
}

const step = (text: string, ...values: readonly SqlValue[]): Step => ({ text, values });

/** Notes which sources were known; from then on, a connection may be shown what they say alone. */
export function noteKnown({ sources }: KnownThen): readonly Step[] {
  return [
    step(`CREATE TABLE ${knownSources} (rid INTEGER PRIMARY KEY, standing INTEGER NOT NULL) STRICT`),
    step(`CREATE TABLE ${absentEntities} (rid INTEGER PRIMARY KEY) STRICT`),
    step(
      `INSERT INTO ${knownSources} SELECT e.rid, j.value ->> 1 FROM json_each(?1) j CROSS JOIN entity e ON e.id = j.value ->> 0`,
      JSON.stringify(sources.map(([id, standing]) => [id, standing ? 1 : 0])),
    ),
  ];
}

/**
 * The steps by which a copy of the present becomes the graph of a day, on a connection that is shown known claims alone (`claim`;
 * `main.claim` are all). What rests on them stays as it is. Of what rested on another, `lost` holds that of which no claim is
 * left, which is taken out, and `changed` the groups to be computed again. What a claim takes back is of its own source, and
 * lost with it.
 */
export function pastSteps(catalog: Catalog, then: KnownThen): readonly Step[] {
  const { kinds, links } = catalog.ontology;
  const { derivedFrom } = then;
  const sources = catalog.table('Source');
  return [
    ...whoIsThere(catalog, then),
    ...whatHasChanged(catalog, then),
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
    step(
      `DELETE FROM ${catalog.linkTable(derivedFrom.type)} WHERE a NOT IN (SELECT rid FROM ${knownSources})`,
    ),
    step(
      `DELETE FROM term WHERE member IN (SELECT id FROM gone UNION SELECT e.id FROM lost l CROSS JOIN entity e ON e.rid = l.subject WHERE l.about = 'names' UNION SELECT s.id FROM ${sources} s WHERE s.rid NOT IN (SELECT rid FROM ${knownSources}))`,
    ),
    step('DELETE FROM entity WHERE rid IN (SELECT rid FROM gone)'),
    step('DELETE FROM batch'),
    step('DELETE FROM pending'),
    // The copy has no record beside it: nothing of it is lost that could not be computed again.
    step("UPDATE meta SET value = json_set(value, '$.recorded', json('false')) WHERE key = 'state'"),
  ];
}

const isKnown = `c.source_rid IN (SELECT rid FROM ${knownSources})`;

const isHidden = `c.source_rid NOT IN (SELECT rid FROM ${knownSources}) OR c.subject_rid IN (SELECT rid FROM ${absentEntities})`;

/**
 * Notes as `gone` the entities that no known claim names. One that only works of reference name so far, and others only later, does
 * not exist yet.
 */
function whoIsThere({ linkTable }: Catalog, { labels, derivedFrom }: KnownThen): readonly Step[] {
  return [
    step('CREATE TEMP TABLE met (rid INTEGER PRIMARY KEY, spoken INTEGER NOT NULL)'),
    step(
      `INSERT INTO met SELECT c.subject_rid, c.about NOT IN (SELECT value FROM json_each(?1)) OR c.source_rid NOT IN (SELECT rid FROM ${knownSources} WHERE standing) FROM main.claim c NOT INDEXED WHERE ${isKnown} ON CONFLICT DO UPDATE SET spoken = true WHERE excluded.spoken AND NOT spoken`,
      JSON.stringify(labels),
    ),
    step(
      `INSERT INTO met SELECT c.object_rid, true FROM main.claim c NOT INDEXED WHERE ${isKnown} AND c.object_rid IS NOT NULL ON CONFLICT DO UPDATE SET spoken = true WHERE NOT spoken`,
    ),
    step(
      `INSERT INTO ${absentEntities} SELECT rid FROM met m WHERE NOT spoken AND (SELECT count(*) FROM main.claim c WHERE c.subject_rid = m.rid AND ${isKnown}) < (SELECT count(*) FROM main.claim c WHERE c.subject_rid = m.rid) + (SELECT count(*) FROM main.claim c WHERE c.object_rid = m.rid)`,
    ),
    step(`DELETE FROM met WHERE rid IN (SELECT rid FROM ${absentEntities})`),
    step(
      `CREATE TEMP TABLE gone AS SELECT rid, id FROM entity WHERE rid NOT IN (SELECT rid FROM met) AND rid NOT IN (SELECT rid FROM ${knownSources}) AND rid NOT IN (SELECT b FROM ${linkTable(derivedFrom.type)} WHERE a IN (SELECT rid FROM ${knownSources}))`,
    ),
  ];
}

/** Fills `lost` and `changed`, and takes the disputes out that are to be looked at again. */
function whatHasChanged(catalog: Catalog, { dated }: KnownThen): readonly Step[] {
  return [
    step(
      `CREATE TEMP TABLE hidden AS SELECT c."group", c.subject_rid AS subject, c.about, c.object_rid AS object, EXISTS (SELECT 1 FROM claim k WHERE k."group" = c."group") AS "left" FROM main.claim c NOT INDEXED WHERE c.shown AND (${isHidden})`,
    ),
    step(
      'CREATE TEMP TABLE lost (kind INTEGER, about TEXT, subject INTEGER, object INTEGER, PRIMARY KEY (kind, about, subject, object)) WITHOUT ROWID',
    ),
    step(
      'INSERT OR IGNORE INTO lost SELECT subject & 255, about, subject, ifnull(object, 0) FROM hidden WHERE NOT "left" ORDER BY 1, 2, 3, 4',
    ),
    step(
      'CREATE TEMP TABLE changed ("group" TEXT PRIMARY KEY, subject INTEGER, about TEXT, object INTEGER) WITHOUT ROWID',
    ),
    step(
      'INSERT OR IGNORE INTO changed SELECT "group", subject, about, object FROM hidden WHERE "left" ORDER BY 1',
    ),
    ...dated.map(({ kind, money, datedBy }) =>
      step(
        'INSERT OR IGNORE INTO changed SELECT c."group", c.subject_rid, c.about, NULL FROM hidden h CROSS JOIN claim c ON c.subject_rid = h.subject AND c.about = ?1 WHERE h.about = ?2 AND h.subject & 255 = ?3 ORDER BY 1',
        money,
        datedBy,
        catalog.kindNumber(kind),
      ),
    ),
    // A claim that was not shown can only have made or ended a dispute, which two others may still have.
    step(
      `CREATE TEMP TABLE unsettled AS SELECT id, subject, about FROM dispute d WHERE EXISTS (SELECT 1 FROM main.claim c WHERE c."group" = d.id AND (${isHidden}))`,
    ),
    step(
      'INSERT OR IGNORE INTO changed SELECT u.id, e.rid, u.about, NULL FROM unsettled u CROSS JOIN entity e ON e.id = u.subject WHERE (SELECT count(*) FROM (SELECT 1 FROM claim c WHERE c."group" = u.id LIMIT 2)) = 2',
    ),
    step('DELETE FROM dispute WHERE id IN (SELECT id FROM unsettled)'),
  ];
}

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
