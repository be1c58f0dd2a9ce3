import type { Hop, Kind } from '../../../ontology/ontology.ts';
import { storedColumns } from '../../../ontology/stored-columns.ts';
import { claimColumns } from '../../../shapes/claims.ts';
import type { Catalog } from '../sql/catalog.ts';
import { identifier } from '../sql/identifier.ts';
import type { SqlValue } from '../sql/statement.ts';

/** A text that is run once, with the values of its ?1, ?2, … */
export interface Step {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** What was known on a day, beside the claims. */
export interface KnownThen {
  /** The sources that were known, each with whether it is a work of reference. */
  readonly sources: readonly (readonly [id: string, standing: boolean])[];
  /** The properties of which an entity has no more than a label. */
  readonly labels: readonly string[];
  /** The link of sources to those whose word they repeat, which no claim has to say. */
  readonly derivedFrom: Hop;
}

/**
 * The steps by which a graph becomes that of a day: `main` is the new file with its empty tables and without indexes, `p` the
 * present. All that rests on claims that were known is copied as it stands, in order of row ids; groups that have lost a claim
 * are noted in `changed`. Where one of those was shown, what it showed is left out, to be computed `again` from the claims that
 * are left. What a claim takes back is of its own source, and lost with it.
 */
export function pastSteps(catalog: Catalog, then: KnownThen): readonly Step[] {
  const step = (text: string, ...values: readonly SqlValue[]): Step => ({ text, values });
  const { ontology } = catalog;
  return [
    step('INSERT INTO main.kind (number, name) SELECT number, name FROM p.kind'),
    step('CREATE TEMP TABLE known (rid INTEGER PRIMARY KEY, standing INTEGER NOT NULL)'),
    step(
      'INSERT INTO known SELECT e.rid, j.value ->> 1 FROM json_each(?1) j CROSS JOIN p.entity e ON e.id = j.value ->> 0',
      JSON.stringify(then.sources.map(([id, standing]) => [id, standing ? 1 : 0])),
    ),
    step(copied('claim', columnsOfClaims, 'source_rid IN (SELECT rid FROM known)')),
    ...notYet(JSON.stringify(then.labels)),
    step(
      'CREATE TEMP TABLE changed ("group" TEXT PRIMARY KEY, subject INTEGER, about TEXT, object INTEGER, again INTEGER) WITHOUT ROWID',
    ),
    step(
      `INSERT INTO changed SELECT "group", subject_rid, about, object_rid, shown FROM p.claim WHERE source_rid NOT IN (SELECT rid FROM known) OR subject_rid IN (SELECT rid FROM absent) ON CONFLICT DO UPDATE SET again = again OR excluded.again`,
    ),
    step('CREATE INDEX temp.changed_about ON changed (about, subject, object) WHERE again'),
    step(
      `INSERT INTO main.entity SELECT rid, id FROM p.entity WHERE rid IN (SELECT subject_rid FROM main.claim UNION SELECT object_rid FROM main.claim UNION SELECT rid FROM known UNION SELECT b FROM p.${catalog.linkTable(then.derivedFrom.type)} WHERE a IN (SELECT rid FROM known))`,
    ),
    ...ontology.kinds.flatMap((kind) => entitiesOf(kind, catalog)),
    step(
      `UPDATE main.k_Source SET ${emptied(catalog.columnsOf('Source'))} WHERE rid NOT IN (SELECT rid FROM known)`,
    ),
    ...ontology.links.map((hop) => step(linksOf(hop, catalog, then.derivedFrom), hop.about)),
    step(
      'INSERT INTO main.dispute SELECT id, subject, about FROM p.dispute d WHERE EXISTS (SELECT 1 FROM main.entity e WHERE e.id = d.subject) AND NOT EXISTS (SELECT 1 FROM changed c WHERE c."group" = d.id)',
    ),
    step('CREATE TEMP TABLE named (rid INTEGER PRIMARY KEY)'),
    step(
      "INSERT INTO named SELECT rid FROM main.entity WHERE NOT EXISTS (SELECT 1 FROM changed c WHERE c.again AND c.about = 'names' AND c.subject = rid) AND (rid & 255 <> ?1 OR rid IN (SELECT rid FROM known))",
      catalog.kindNumber('Source'),
    ),
    step(
      'INSERT INTO main.term SELECT t.key, t.member FROM p.term t LEFT JOIN p.entity e ON e.id = t.member WHERE e.rid IS NULL OR e.rid IN (SELECT rid FROM named)',
    ),
    // The copy has no record beside it: nothing of it is lost that could not be computed again.
    step(
      "INSERT OR REPLACE INTO main.meta SELECT key, CASE key WHEN 'state' THEN json_set(value, '$.recorded', json('false')) ELSE value END FROM p.meta",
    ),
  ];
}

/** Entities that only works of reference name so far, and that others speak of later, are not there yet. */
function notYet(labels: string): readonly Step[] {
  return [
    { text: 'CREATE TEMP TABLE spoken (rid INTEGER PRIMARY KEY)', values: [] },
    {
      text: 'INSERT OR IGNORE INTO spoken SELECT subject_rid FROM main.claim WHERE about NOT IN (SELECT value FROM json_each(?1)) OR source_rid NOT IN (SELECT rid FROM known WHERE standing)',
      values: [labels],
    },
    {
      text: 'INSERT OR IGNORE INTO spoken SELECT object_rid FROM main.claim WHERE object_rid IS NOT NULL',
      values: [],
    },
    {
      text: 'CREATE TEMP TABLE absent AS SELECT subject_rid AS rid FROM main.claim c WHERE subject_rid NOT IN (SELECT rid FROM spoken) GROUP BY subject_rid HAVING count(*) < (SELECT count(*) FROM p.claim WHERE subject_rid = c.subject_rid) + (SELECT count(*) FROM p.claim WHERE object_rid = c.subject_rid)',
      values: [],
    },
    { text: 'DELETE FROM main.claim WHERE subject_rid IN (SELECT rid FROM absent)', values: [] },
  ];
}

/** The entities of a kind, without what is to be computed again. */
function entitiesOf(kind: Kind, catalog: Catalog): readonly Step[] {
  const columns = ['rid', 'id', ...catalog.columnsOf(kind.name).map(({ name }) => name)];
  const number = catalog.kindNumber(kind.name);
  return [
    {
      text: copied(`k_${kind.name}`, columns, 'rid IN (SELECT rid FROM main.entity)'),
      values: [],
    },
    ...kind.properties.map((property) => ({
      text: `UPDATE main.${catalog.table(kind.name)} SET ${emptied(storedColumns(property))} WHERE rid IN (SELECT subject FROM changed WHERE again AND about = ?1 AND subject & 255 = ?2)`,
      values: [property.name, number],
    })),
    {
      text: `UPDATE main.kind SET entities = (SELECT count(*) FROM main.${catalog.table(kind.name)}) WHERE number = ?1`,
      values: [number],
    },
  ];
}

/** The links of a type whose claims were all known; ?1 is the name under which claims speak of them. */
function linksOf(hop: Hop, catalog: Catalog, derivedFrom: Hop): string {
  const columns = ['a', 'b', ...catalog.linkColumnsOf(hop.type).map(({ name }) => name)];
  const from = hop.type === derivedFrom.type ? 'known' : 'main.entity';
  const kept = `a IN (SELECT rid FROM ${from}) AND NOT EXISTS (SELECT 1 FROM changed c WHERE c.again AND c.about = ?1 AND c.subject = a${hop.one ? '' : ' AND c.object = b'})`;
  return copied(`l_${hop.type}`, columns, kept);
}

function copied(table: string, columns: readonly string[], condition: string): string {
  const names = columns.map(identifier).join(', ');
  return `INSERT INTO main.${identifier(table)} (${names}) SELECT ${names} FROM p.${identifier(table)} WHERE ${condition}`;
}

const emptied = (columns: readonly { readonly name: string }[]): string =>
  columns.map(({ name }) => `${identifier(name)} = NULL`).join(', ');

const columnsOfClaims = [
  ...['rid', 'id', 'subject_rid', 'object_rid', 'source_rid'],
  ...claimColumns.map(({ name }) => name),
];
