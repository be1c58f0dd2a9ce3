import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import type { Change, SqlRead, SqlValue, SqlWrite } from './statement.ts';
import { storedValue } from './stored-value.ts';
import { looped, scanned } from './tick.ts';

/** The row id of the entity whose id is bound in a place; null where there is none. */
export const ridOf = (place: number): string => `(SELECT e.rid FROM entity e WHERE e.id = ?${place})`;

/**
 * Makes sure that entities of one kind exist, and are listed unless they are shown under another id. The row id continues from the highest of all kinds, and tells the kind.
 * @example INSERT INTO entity (rid, id) SELECT ((coalesce((SELECT max(e.rid) FROM entity e), 0) >> 8) + 1) * 256 + 1, ?1
 * WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.id = ?1)
 */
export function mergeEntities({ kind, ids }: ArgsOf<'mergeEntities'>, catalog: Catalog): SqlWrite {
  const next = `((coalesce((SELECT max(e.rid) FROM entity e), 0) >> 8) + 1) * 256 + ${catalog.kindNumber(kind)}`;
  const rows = ids.map((id) => [id]);
  return {
    changes: [
      {
        text: `INSERT INTO entity (rid, id) SELECT ${next}, ?1 WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.id = ?1)`,
        rows,
      },
      {
        text: `INSERT OR IGNORE INTO ${catalog.table(kind)} (rid, id) SELECT e.rid, e.id FROM entity e WHERE e.id = ?1 AND e.shownAs IS NULL`,
        rows,
      },
    ],
  };
}

/** Those of some entities that no claim names that is still said. */
export function unnamedEntities({ ids }: ArgsOf<'unnamedEntities'>): SqlRead {
  const { values, each } = bindings();
  const named = (end: string): string =>
    `EXISTS (SELECT 1 FROM claim c WHERE c.${end} = e.rid AND c.ended IS NULL)`;
  return reading(
    `SELECT e.id FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value WHERE NOT ${named('subject_rid')} AND NOT ${named('object_rid')} AND ${looped} ORDER BY 1`,
    values,
    [['id', toCell]],
  );
}

/** Takes entities out of the table of their kind, and so of all that is read of it; their claims stay theirs. */
export function endEntities({ kind, ids }: ArgsOf<'endEntities'>, catalog: Catalog): SqlWrite {
  return writing(
    `DELETE FROM ${catalog.table(kind)} WHERE id = ?1`,
    ids.map((id) => [id]),
  );
}

/** Those of some ids that an entity had which is in no list any more. */
export function formerEntities({ ids }: ArgsOf<'formerEntities'>, catalog: Catalog): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT e.id, e.shownAs FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value WHERE NOT ${isListed(catalog, 'e')} ORDER BY 1`,
    values,
    [
      ['id', toCell],
      ['shownAs', toCell],
    ],
  );
}

/** A page of all entities that are in no list any more, in the order of their ids. */
export function dumpFormer({ after, limit }: ArgsOf<'dumpFormer'>, catalog: Catalog): SqlRead {
  return reading(
    `SELECT e.id, e.shownAs FROM entity e WHERE e.id > ?1 AND NOT ${isListed(catalog, 'e')} AND ${scanned('e')} ORDER BY e.id LIMIT (?2 + 0)`,
    [after, limit],
    [
      ['id', toCell],
      ['shownAs', toCell],
    ],
  );
}

/**
 * Whether an entity has a row in the table of its kind: not one that no claim names any more.
 * @example CASE e.rid & 255 WHEN 1 THEN EXISTS (SELECT 1 FROM "k_Company" k WHERE k.rid = e.rid) … END
 */
export function isListed(catalog: Catalog, entity: string): string {
  const whens = catalog.ontology.kinds.map(
    ({ name }) =>
      `WHEN ${catalog.kindNumber(name)} THEN EXISTS (SELECT 1 FROM ${catalog.table(name)} k WHERE k.rid = ${entity}.rid)`,
  );
  return `(CASE ${entity}.rid & 255 ${whens.join(' ')} ELSE false END)`;
}

/**
 * Sets columns of entities that exist; a null empties its column. Entities of a kind that set the same columns have one text.
 * @example UPDATE "k_Company" SET "namesValue" = ?2, "founded" = ?3 WHERE id = ?1
 */
export function setEntities({ rows }: ArgsOf<'setEntities'>, catalog: Catalog): SqlWrite {
  const changes = new Map<string, ColumnsChange>();
  for (const { id, columns } of rows) {
    const kind = catalog.ontology.kindOfId(id)?.name;
    const unordered = Object.keys(columns);
    if (kind === undefined || unordered.length === 0) continue;
    // To order the columns and write the text for every row takes longer than all else here.
    const same = `${kind} ${unordered.join(' ')}`;
    const change = changes.get(same) ?? changeOf(catalog.table(kind), unordered);
    changes.set(same, change);
    change.rows.push([id, ...change.names.map((name) => storedValue(columns[name]))]);
  }
  return { changes: [...changes.values()].map(({ text, rows }) => ({ text, rows })) };
}

interface ColumnsChange extends Change {
  readonly names: readonly string[];
  readonly rows: (readonly SqlValue[])[];
}

function changeOf(table: string, columns: readonly string[]): ColumnsChange {
  const names = [...columns].sort();
  const set = names.map((name, i) => `${identifier(name)} = ?${i + 2}`).join(', ');
  return { text: `UPDATE ${table} SET ${set} WHERE id = ?1`, names, rows: [] };
}
