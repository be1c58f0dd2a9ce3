import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { arrangeFlows } from './arrange-flows.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { cellOf } from './columns.ts';
import { endsOf, endsRead, startsOf } from './flow-links.ts';
import { fromJson } from './maps.ts';
import { matchKind } from './match-kind.ts';
import type { SqlRead } from './statement.ts';
import { where } from './where.ts';

/**
 * What `flowParts` reads. Sums may be of every investment there is, and a row takes the driver longer than what it holds: the
 * answer of SQLite is one row, of JSON texts that list a column of the investments, or the ends of a link, each.
 * @example WITH RECURSIVE chosen(rid) AS MATERIALIZED (SELECT n.rid FROM "k_Investment" n WHERE … LIMIT (?1 + 0)), …
 * SELECT (SELECT json_array(json_group_array(n.rid), json_group_array(n."status"), …) FROM chosen m CROSS JOIN "k_Investment" n ON n.rid = m.rid),
 *   CASE WHEN … THEN (…) ELSE (…) END, …
 */
export function flowParts(args: ArgsOf<'flowParts'>, catalog: Catalog): SqlRead {
  const { where: filter, asked, links, larger, later, limit } = args;
  const { values, bind, upTo } = bindings();
  const { from, condition } = matchKind('Investment', filter, catalog, bind);
  const chosen = `SELECT n.rid FROM ${from}${where(condition)} LIMIT ${upTo(limit)}`;
  const own = (name: string): string => cellOf('n', columnOf(catalog, name));
  const cents = columnOf(catalog, 'amountUsdCents');
  const said = `json_array(${['Value', 'Currency', 'Day', 'PerUsd'].map((part) => own(`amount${part}`)).join(', ')})`;
  const [earliest, latest] = ['Earliest', 'Latest'].map((end) => `substr(${own(`announced${end}`)}, 1, 4)`);
  const columns = [
    'n.rid',
    own('status'),
    own('amountComparator'),
    asked.cents ? `iif(${own('amountUsdCents')} IS NULL, ${said}, ${cellOf('n', cents)})` : said,
    ...(asked.years ? [`iif(${earliest} = ${latest}, ${earliest}, NULL)`] : []),
    ...(asked.ids ? ['n.id'] : []),
  ];
  const nodes = `(SELECT json_array(${columns.map((column) => `json_group_array(${column})`).join(', ')}) FROM chosen m CROSS JOIN ${catalog.table('Investment')} n ON n.rid = m.rid)`;
  const reads = endsRead(larger, later, links);
  const sets = [`chosen(rid) AS MATERIALIZED (${chosen})`, ...startsOf(reads, catalog, bind)];
  const texts = [nodes, ...reads.map((read) => endsOf(read, catalog, bind))];
  const read = reading(
    `WITH RECURSIVE ${sets.join(', ')} SELECT ${texts.join(', ')}`,
    values,
    ['nodes', ...reads.map(({ name }) => name)].map((name) => [name, fromJson((value) => value)]),
  );
  return { ...read, arranged: ([found = {}]) => [arrangeFlows(found, cents, args)] };
}

function columnOf(catalog: Catalog, name: string): StoredColumn {
  const column = catalog.column('Investment', name);
  if (column === undefined) throw new Error(`An investment has no column ${name}.`);
  return column;
}
