import type { ArgsOf } from '../../../shapes/index.ts';
import { writing } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { ridOf } from './put-entities.ts';
import type { SqlWrite } from './statement.ts';
import { storedValue } from './stored-value.ts';

/**
 * Makes links of one type with just these columns, between entities that exist; they are only looked for where some may
 * stand already.
 * @example INSERT INTO "l_OWNS" (a, b, "claims", "share") SELECT a.rid, b.rid, ?3, ?4 FROM entity a CROSS JOIN entity b
 * WHERE a.id = ?1 AND b.id = ?2 ON CONFLICT (a, b) DO UPDATE SET "claims" = ?3, "share" = ?4
 */
export function putLinks({ hop, rows, fresh }: ArgsOf<'putLinks'>, catalog: Catalog): SqlWrite {
  const columns = catalog.linkColumnsOf(hop.type).map(({ name }) => name);
  const names = columns.map((name) => `, ${identifier(name)}`).join('');
  const places = columns.map((_, i) => `, ?${i + 3}`).join('');
  const set = columns.map((name, i) => `${identifier(name)} = ?${i + 3}`).join(', ');
  const again = fresh
    ? ''
    : ` ON CONFLICT (${hop.times === undefined ? 'a, b' : 'a, b, time'}) DO UPDATE SET ${set}`;
  return writing(
    `INSERT INTO ${catalog.linkTable(hop.type)} (a, b${names}) SELECT a.rid, b.rid${places} FROM entity a CROSS JOIN entity b WHERE a.id = ?1 AND b.id = ?2${again}`,
    rows.map(({ from, to, columns: held }) => [from, to, ...columns.map((name) => storedValue(held[name]))]),
  );
}

/** Removes the links of one type from each entity, except the one that is kept. */
export function endOtherLinks({ hop, rows }: ArgsOf<'endOtherLinks'>, catalog: Catalog): SqlWrite {
  return writing(
    `DELETE FROM ${catalog.linkTable(hop.type)} WHERE a = ${ridOf(1)} AND b IS NOT ${ridOf(2)}`,
    rows.map(({ from, kept }) => [from, kept]),
  );
}

/** Removes the link of one type between each two entities. */
export function endLinks({ hop, rows }: ArgsOf<'endLinks'>, catalog: Catalog): SqlWrite {
  return writing(
    `DELETE FROM ${catalog.linkTable(hop.type)} WHERE a = ${ridOf(1)} AND b = ${ridOf(2)}`,
    rows.map(({ from, to }) => [from, to]),
  );
}
