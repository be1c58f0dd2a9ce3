import type { Hop, Kind } from '../../../ontology/ontology.ts';
import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import { uniqueProperties } from '../../../ontology/unique-properties.ts';
import { claimColumns } from '../../../shapes/claims.ts';
import { indexedColumns } from '../../../shapes/indexed-columns.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { isAboutUnique } from './identity.ts';
import { isJudging } from './is-judging.ts';
import { unratedIndexes } from './unrated.ts';

/**
 * The texts that make every table, index and trigger that follows from the ontology; running them again changes nothing. The
 * rows of `kind`, which number the kinds, are the caller's.
 * @example layout(catalog)[0]
 * // 'CREATE TABLE IF NOT EXISTS kind (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, …) STRICT'
 */
export function layout(catalog: Catalog): readonly string[] {
  const { kinds, links } = catalog.ontology;
  return [
    ...ofEveryGraph,
    ...unique(catalog),
    ...kinds.flatMap((kind) => ofKind(catalog, kind)),
    ...links.flatMap((link) => ofLink(link, catalog.linkColumnsOf(link.type))),
  ];
}

/** Claims of values that may be given to one entity alone are looked for by those values. */
function unique({ ontology }: Catalog): readonly string[] {
  const abouts = uniqueProperties(ontology);
  return abouts.length === 0 ? [] : [index('claim_unique', 'claim', '"text"', isAboutUnique(abouts))];
}

/** A column and its type, as both CREATE TABLE and ALTER TABLE take it. */
const declared = ({ name, type, list }: StoredColumn): string =>
  `${identifier(name)} ${list ? 'TEXT' : types[type]}`;

const types = { string: 'TEXT', integer: 'INTEGER', float: 'REAL', boolean: 'INTEGER' } as const;

const ofEveryGraph: readonly string[] = [
  table('kind', 'number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entities INTEGER NOT NULL DEFAULT 0'),
  table('entity', 'rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, shownAs TEXT'),
  index('entity_shown', 'entity', 'shownAs, id', 'shownAs IS NOT NULL'),
  table(
    'claim',
    `rid INTEGER PRIMARY KEY, id TEXT NOT NULL, subject_rid INTEGER NOT NULL, object_rid INTEGER, source_rid INTEGER NOT NULL, ${claimColumns.map(declared).join(', ')}`,
  ),
  // An index of its own, and not a part of the table: a copy of many claims makes it when all are there.
  uniqueIndex('claim_id', 'claim', 'id'),
  index('claim_group', 'claim', '"group"'),
  index('claim_subject', 'claim', 'subject_rid, about, strength, ended'),
  index('claim_object', 'claim', 'object_rid', 'object_rid IS NOT NULL'),
  index('claim_named', 'claim', '"namedSubject"', '"namedSubject" IS NOT NULL'),
  index('claim_named_object', 'claim', '"namedObject"', '"namedObject" IS NOT NULL'),
  index('claim_judged', 'claim', 'object_rid', isJudging),
  index('claim_source', 'claim', 'source_rid, recordedAt'),
  index('claim_dataset', 'claim', 'dataset', 'dataset IS NOT NULL'),
  index('claim_said', 'claim', 'dataset, "group"', 'dataset IS NOT NULL'),
  // What has to be looked at claim by claim for a past day: claims of datasets that are said elsewhere than from one release on.
  index('claim_spans', 'claim', 'dataset', 'saidFrom IS NOT NULL'),
  keyed('dispute', 'id TEXT PRIMARY KEY, subject TEXT NOT NULL, about TEXT NOT NULL'),
  keyed('batch', 'id TEXT PRIMARY KEY, files TEXT, claims INTEGER, recordedAt TEXT'),
  keyed('pending', 'id TEXT PRIMARY KEY'),
  keyed(
    'reading',
    'id TEXT PRIMARY KEY, hash TEXT NOT NULL, claims INTEGER NOT NULL, places INTEGER NOT NULL, entities INTEGER NOT NULL',
  ),
  keyed(
    'duplicate',
    'id TEXT PRIMARY KEY, kind TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, score REAL NOT NULL, accepts INTEGER NOT NULL, features TEXT NOT NULL',
  ),
  keyed('term', 'key TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (key, member)'),
];

/** A kind's table, the indexes of its orders, and what counts its entities: a count of all of them is then one row. */
function ofKind(catalog: Catalog, kind: Kind): readonly string[] {
  const name = `k_${kind.name}`;
  const columns = catalog.columnsOf(kind.name).map(declared);
  return [
    table(name, ['rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE', ...columns].join(', ')),
    `CREATE TRIGGER IF NOT EXISTS ${identifier(`count_${kind.name}`)} AFTER INSERT ON ${identifier(name)} BEGIN UPDATE kind SET entities = entities + 1 WHERE number = new.rid & 255; END`,
    `CREATE TRIGGER IF NOT EXISTS ${identifier(`discount_${kind.name}`)} AFTER DELETE ON ${identifier(name)} BEGIN UPDATE kind SET entities = entities - 1 WHERE number = old.rid & 255; END`,
    ...ordersOf(kind),
    ...unratedIndexes(kind).map((unrated) => index(unrated.name, name, 'id', unrated.condition)),
  ];
}

/** Indexes hold rows with a value: those without come last in every order, and few ask for them. */
function ordersOf(kind: Kind): readonly string[] {
  const table = `k_${kind.name}`;
  const few = enumsOf(kind);
  const known = new Set([...indexedColumns(kind), ...currenciesOf(kind)]);
  return [...known].flatMap((column) => {
    const held = identifier(column);
    const ascending = index(`${table}_${column}`, table, `${held}, id`, `${held} IS NOT NULL`);
    if (!few.has(column)) return [ascending];
    // Where few values are shared by many nodes each, the nodes of one value cannot be sorted for every page.
    return [ascending, index(`${table}_${column}_desc`, table, `${held} DESC, id`)];
  });
}

/** Columns that hold one of a few words. */
function enumsOf({ properties }: Kind): ReadonlySet<string> {
  return new Set(
    properties
      .filter(({ value, many }) => value.output.type === 'enum' && many !== true)
      .flatMap(({ name, value }) => value.columns.map(({ suffix }) => `${name}${suffix}`)),
  );
}

/** Money of one currency is looked for when its rates change. */
function currenciesOf({ properties }: Kind): readonly string[] {
  return properties.filter(({ value }) => value.name === 'Money').map(({ name }) => `${name}Currency`);
}

/** A link's table, to be read from either end. */
function ofLink({ type, times }: Hop, columns: readonly StoredColumn[]): readonly string[] {
  const name = `l_${type}`;
  const key = times === undefined ? 'a, b' : 'a, b, time';
  const held = ['a INTEGER NOT NULL, b INTEGER NOT NULL', ...columns.map(declared), `PRIMARY KEY (${key})`];
  return [keyed(name, held.join(', ')), index(`${name}_b`, name, 'b, a')];
}

function table(name: string, columns: string): string {
  return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${columns}) STRICT`;
}

/** A table that is its own index. */
function keyed(name: string, columns: string): string {
  return `${table(name, columns)}, WITHOUT ROWID`;
}

function uniqueIndex(name: string, table: string, columns: string): string {
  return `CREATE UNIQUE INDEX IF NOT EXISTS ${identifier(`i_${name}`)} ON ${identifier(table)} (${columns})`;
}

function index(name: string, table: string, columns: string, condition?: string): string {
  const only = condition === undefined ? '' : ` WHERE ${condition}`;
  return `CREATE INDEX IF NOT EXISTS ${identifier(`i_${name}`)} ON ${identifier(table)} (${columns})${only}`;
}

/** Reads what the graph says about itself, and a random entity, so that damage is noticed sooner or later. */
export const glance = `SELECT (SELECT value FROM meta WHERE key = 'state'),
  (SELECT id FROM entity WHERE rid >= abs(random() % ((SELECT max(rid) FROM entity) + 1)) LIMIT 1)`;
