import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { arrangeFlows } from './arrange-flows.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { endsOf, flowLinks, startsOf } from './flow-links.ts';
import { isEverything } from './is-everything.ts';
import { cellsOf, fromJson } from './maps.ts';
import { matchKind } from './match-kind.ts';
import type { SqlRead } from './statement.ts';
import { where } from './where.ts';

/** What is read of an investment itself, in the order in which `arrangeFlows` takes it. */
const own = [
  'id',
  'status',
  'announcedEarliest',
  'announcedLatest',
  'amountValue',
  'amountCurrency',
  'amountComparator',
  'amountUsdCents',
  'amountDay',
  'amountPerUsd',
] as const;

const ridColumn: StoredColumn = Object.freeze({ name: 'rid', type: 'float', list: false });

/**
 * The investments that pass a filter, at most `limit`, with what sums need of them and nothing else. Sums may be of every
 * investment there is, and a row takes the driver longer than what it holds: the answer of SQLite is one row, of one JSON
 * text for the investments and one for each link, and the rows are made of it.
 * @example WITH RECURSIVE chosen(rid) AS MATERIALIZED (SELECT n.rid FROM "k_Investment" n WHERE … ORDER BY n.id LIMIT (?1 + 0)), …
 * SELECT (SELECT json_group_array(json_array(n."rid", n."id", …)) FROM chosen m CROSS JOIN "k_Investment" n ON n.rid = m.rid),
 *   CASE WHEN … THEN (…) ELSE (…) END, …
 */
export function flowParts(
  { where: filter, asked, limit, chain }: ArgsOf<'flowParts'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, upTo } = bindings();
  const { from, condition } = matchKind('Investment', filter, catalog, bind);
  // An index of ids has all of them in order; some of them are sooner found by what they are, and then sorted.
  const order = isEverything(filter) ? 'n.id' : '+n.id';
  const chosen = `SELECT n.rid FROM ${from}${where(condition)} ORDER BY ${order} LIMIT ${upTo(limit)}`;
  const held = own.map((column) => columnOf(catalog, column));
  const nodes = `(SELECT json_group_array(${cellsOf('n', [ridColumn, ...held])}) FROM chosen m CROSS JOIN ${catalog.table('Investment')} n ON n.rid = m.rid)`;
  const links = flowLinks(asked);
  const sets = [`chosen(rid) AS MATERIALIZED (${chosen})`, ...startsOf(catalog)];
  const texts = [nodes, ...links.map((link) => endsOf(link, catalog))];
  const read = reading(
    `WITH RECURSIVE ${sets.join(', ')} SELECT ${texts.join(', ')}`,
    values,
    ['nodes', ...links.map(({ name }) => name)].map((name) => [name, fromJson((value) => value)]),
  );
  const cents = columnOf(catalog, 'amountUsdCents');
  return { ...read, arranged: ([found = {}]) => arrangeFlows(found, cents, asked, chain) };
}

function columnOf(catalog: Catalog, name: string): StoredColumn {
  const column = catalog.column('Investment', name);
  if (column === undefined) throw new Error(`An investment has no column ${name}.`);
  return column;
}
