import { StoreOutdated } from '../errors.ts';
import { connect } from './driver.mjs';
import { identifier } from './sql/identifier.ts';

const outdated = (what: string): string =>
  `The store holds ${what}: write its claims to a file with \`cuibono export\` of the version that wrote it, and import them into an empty folder.`;

/** An object of a schema as `sqlite_schema` describes it. */
type SchemaRow = readonly [type: string, name: string, sql: string | null];

/** A column as `pragma_table_xinfo` describes it. */
type ColumnRow = readonly [table: string, column: string, type: string, placeInKey: number];

/** What a store has, or should have. */
export interface Schema {
  readonly objects: readonly SchemaRow[];
  readonly columns: readonly ColumnRow[];
}

export const objectsText =
  "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'";
export const columnsText =
  "SELECT m.name, c.name, c.type, c.pk FROM sqlite_schema m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'";

/** The schema that some texts make: SQLite itself is asked, so no text has to be parsed here. */
export function schemaOf(layout: readonly string[]): Schema {
  const connection = connect(':memory:');
  try {
    connection.exec(layout.join(';\n'));
    return toSchema(connection.prepare(objectsText).all([]), connection.prepare(columnsText).all([]));
  } finally {
    connection.close();
  }
}

export function toSchema(
  objects: readonly (readonly unknown[])[],
  columns: readonly (readonly unknown[])[],
): Schema {
  return {
    objects: objects.map(([type, name, sql]) => [
      String(type),
      String(name),
      sql === null ? null : String(sql),
    ]),
    columns: columns.map(([table, column, type, key]) => [
      String(table),
      String(column),
      String(type),
      Number(key),
    ]),
  };
}

/**
 * What to run so that a store has everything it should have. Anything else it has stays: a property removed from the ontology may
 * come back.
 * @throws {StoreOutdated} where a column exists with another type, or rows are told apart by other columns
 */
export function missingLayout(wanted: Schema, found: Schema): readonly string[] {
  const objects = new Map(found.objects.map(([type, name, sql]) => [`${type} ${name}`, sql]));
  const columns = new Map(found.columns.map((row) => [`${row[0]} ${row[1]}`, row]));
  const [tables, others]: [string[], string[]] = [[], []];
  for (const [type, name, sql] of wanted.objects) {
    const has = objects.get(`${type} ${name}`);
    if (sql === null || has === sql) continue;
    if (type === 'table') {
      if (has === undefined) tables.push(sql);
      continue;
    }
    if (has !== undefined) others.push(`DROP ${type.toUpperCase()} ${identifier(name)}`);
    others.push(sql);
  }
  const added = wanted.columns.flatMap(([table, column, type, key]) => {
    if (!objects.has(`table ${table}`)) return [];
    const [, , has, hasKey = 0] = columns.get(`${table} ${column}`) ?? [];
    // A link that may hold several times now, or no longer may.
    if (hasKey !== key) throw new StoreOutdated(outdated(`${table} by another key`));
    if (has === undefined)
      return [`ALTER TABLE ${identifier(table)} ADD COLUMN ${identifier(column)} ${type}`];
    if (has === type) return [];
    throw new StoreOutdated(outdated(`${column} as ${has}, and this version as ${type}`));
  });
  return [...tables, ...added, ...others];
}
