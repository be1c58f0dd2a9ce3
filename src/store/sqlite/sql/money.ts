import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { nodeOf } from './node.ts';
import type { SqlRead } from './statement.ts';
import { looped, loopedAt, scanned } from './tick.ts';

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

const unrated = [
  ['currency', toCell],
  ['month', toCell],
  ['amounts', toCell],
] as const;

/** What has money without a rate, as `n`, by currency and month. */
function byMonth(name: string, from: string): SqlRead {
  const column = (suffix: string): string => `n.${identifier(`${name}${suffix}`)}`;
  return reading(
    `SELECT ${column('Currency')}, substr(${column('Day')}, 1, 7), count(*) ${from} WHERE ${column('Value')} IS NOT NULL AND ${column('UsdCents')} IS NULL AND ${looped} GROUP BY 1, 2 ORDER BY 1, 2`,
    [],
    unrated,
  );
}

/** How many amounts of a property have no rate, by currency and month. */
export const unratedMoney = ({ kind, property }: ArgsOf<'unratedMoney'>, catalog: Catalog): SqlRead =>
  byMonth(property.name, `FROM ${catalog.table(kind)} n`);

/** The same for a property of the links of a type. */
export const unratedLinks = ({ hop, property }: ArgsOf<'unratedLinks'>, catalog: Catalog): SqlRead =>
  byMonth(property.name, `FROM ${catalog.linkTable(hop.type)} n`);

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
  const starts = nodeOf(catalog, 'a', hop.from);
  return reading(
    `SELECT a.id, b.id FROM ${starts.table} a CROSS JOIN ${catalog.linkTable(hop.type)} l ON l.a = a.rid CROSS JOIN entity b ON b.rid = l.b WHERE a.id >= ?2 AND l.${identifier(`${property.name}Currency`)} = ?1 AND (a.id > ?2 OR b.id > ?3) AND ${scanned('a')} AND ${loopedAt('l.a')} ORDER BY a.id, b.id LIMIT (?4 + 0)`,
    [currency, after.from, after.to, limit],
    [
      ['from', toCell],
      ['to', toCell],
    ],
  );
}
