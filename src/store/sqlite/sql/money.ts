import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import type { SqlRead } from './statement.ts';
import { loopedAt, scanned } from './tick.ts';

/** A page of the entities of a kind with money of one property in one currency. */
export function moneyIn(
  { kind, property, currency, after, limit }: ArgsOf<'moneyIn'>,
  catalog: Catalog,
): SqlRead {
  return reading(
    `SELECT n.id FROM ${catalog.table(kind)} n WHERE n.${identifier(`${property.name}Currency`)} = ?1 AND n.id > ?2 ORDER BY n.id LIMIT (?3 + 0)`,
    [currency, after, limit],
    [['id', toCell]],
  );
}

/**
 * A page of the links of a type with money of one property in one currency, after one link. They are read from the nodes
 * that they start from, in the order of the ids of these, until the page is full: no index holds the currencies of links.
 * @example SELECT a.id, b.id FROM "k_Company" a CROSS JOIN "l_OWNS" l ON l.a = a.rid CROSS JOIN entity b ON b.rid = l.b
 * WHERE a.id >= ?2 AND l."priceCurrency" = ?1 AND (a.id > ?2 OR b.id > ?3) AND … ORDER BY a.id, b.id LIMIT (?4 + 0)
 */
export function moneyInLinks(
  { hop, property, currency, after, limit }: ArgsOf<'moneyInLinks'>,
  catalog: Catalog,
): SqlRead {
  const [kind = ''] = hop.from;
  return reading(
    `SELECT a.id, b.id FROM ${catalog.table(kind)} a CROSS JOIN ${catalog.linkTable(hop.type)} l ON l.a = a.rid CROSS JOIN entity b ON b.rid = l.b WHERE a.id >= ?2 AND l.${identifier(`${property.name}Currency`)} = ?1 AND (a.id > ?2 OR b.id > ?3) AND ${scanned('a')} AND ${loopedAt('l.a')} ORDER BY a.id, b.id LIMIT (?4 + 0)`,
    [currency, after.from, after.to, limit],
    [
      ['from', toCell],
      ['to', toCell],
    ],
  );
}
