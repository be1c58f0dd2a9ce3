import type { ArgsOf } from '../../../shapes/index.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import type { Change, SqlValue, SqlWrite } from './statement.ts';
import { storedValue } from './stored-value.ts';

/** The row id of the entity whose id is bound in a place; null where there is none. */
export const ridOf = (place: number): string => `(SELECT e.rid FROM entity e WHERE e.id = ?${place})`;

/**
 * Makes sure that entities of one kind exist. The row id continues from the highest of all kinds, and tells the kind.
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
        text: `INSERT OR IGNORE INTO ${catalog.table(kind)} (rid, id) SELECT e.rid, e.id FROM entity e WHERE e.id = ?1`,
        rows,
      },
    ],
  };
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
