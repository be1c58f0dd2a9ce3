import type { ArgsOf } from '../../../shapes/index.ts';
import { isEverything } from '../../../shapes/predicate.ts';
import type { Cell, Row } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import { bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { columnsNamed } from './columns.ts';
import { facetCounts } from './facet.ts';
import { linksOf, type Nodes, nodesOf } from './nodes-of.ts';
import type { Query, ReadCell, SqlRead } from './statement.ts';
import { readerOf } from './values.ts';

/**
 * How many nodes there are. For a kind without a filter, the number is kept.
 * @example SELECT k.entities FROM kind k WHERE k.number = 3
 * SELECT e.id, (SELECT count(*) FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND …) FROM entity e WHERE e.id IN (…)
 */
export function countOf({ of }: ArgsOf<'countOf'>, catalog: Catalog): SqlRead {
  const { values, bind } = bindings();
  const all = isEverything(of.where);
  if ('kind' in of && all) {
    const text = `SELECT k.entities FROM kind k WHERE k.number = ${catalog.kindNumber(of.kind)}`;
    return { queries: [{ text, values, columns: [['total', toCell]] }] };
  }
  const nodes = nodesOf(of, [], catalog, bind, true);
  const found = 'hop' in of && all && of.at === undefined ? linksOf(of.hop, catalog) : nodes.found();
  return one(nodes, `SELECT count(*) ${found}`, values, ['total', toCell]);
}

const sums = ['known', 'number', 'high', 'low', 'least', 'most'] as const;

const wordColumns = (words: readonly string[]): readonly string[] => words.map((_, i) => `word${i}`);

/**
 * Sums of one column: how many values are known, how many are numbers, their sum, the least and the most. The sum comes in
 * two halves, since one alone may leave 64 bits. Both stores divide towards zero, so that high * 2^32 + low is the number,
 * signed too. They are one JSON array, whose entries are texts: JavaScript reads no integer past 2^53 from JSON.
 * @example SELECT json_array(count(n."amountValue"), count(n."amountUsdCents"), …) FROM "k_Investment" n WHERE …
 */
export function sumsOf({ of, column }: ArgsOf<'sumsOf'>, catalog: Catalog): SqlRead {
  const { values, bind } = bindings();
  const { words } = column;
  const asked = words === undefined ? [] : [words.column];
  const nodes = nodesOf(of, [column.column, column.known, ...asked], catalog, bind);
  const held = nodes.node.column(column.column);
  const sum = (part: string) => `coalesce(sum(${held} ${part} 4294967296), 0)`;
  const all = [
    `count(${nodes.node.column(column.known)})`,
    `count(${held})`,
    sum('/'),
    sum('%'),
    `min(${held})`,
    `max(${held})`,
    ...(words?.of ?? []).map(
      (word) =>
        `count(CASE WHEN ${held} IS NOT NULL AND ${nodes.node.column(words?.column ?? '')} = ${bind(word)} THEN 1 END)`,
    ),
  ].map((text) => `CAST(${text} AS TEXT)`);
  const read: ReadCell = (value) => (JSON.parse(String(value)) as (string | null)[]).map(wholeOf);
  const summed = one(nodes, `SELECT json_array(${all.join(', ')}) ${nodes.found()}`, values, ['sums', read]);
  const names = [...sums, ...wordColumns(words?.of ?? [])];
  return { ...summed, arranged: (rows) => rows.map((row) => apart(row, names)) };
}

const wholeOf = (digits: string | null): Cell => (digits === null ? null : toCell(BigInt(digits)));

function apart({ sums: together, ...row }: Row, names: readonly string[]): Row {
  const cells = together as readonly Cell[];
  return { ...row, ...Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null])) };
}

/**
 * The different values of some columns together. The limit holds for all nodes of a hop together.
 * @example SELECT n."value", count(*) FROM "k_Observation" n WHERE … AND n."value" IS NOT NULL
 * GROUP BY 1 ORDER BY 1 NULLS LAST LIMIT ?1
 */
export function valuesOf({ of, columns, limit }: ArgsOf<'valuesOf'>, catalog: Catalog): SqlRead {
  const { values, bind, upTo } = bindings();
  const { node, found, parents } = nodesOf(of, columns, catalog, bind);
  const held = columns.map((column) => node.column(column));
  const read = columns.map((column, i): Query['columns'][number] => {
    const [known] = columnsNamed(catalog, node.kinds, column);
    return [`v${i}`, known === undefined ? toCell : readerOf(known)];
  });
  const condition = `${held[0] ?? 'NULL'} IS NOT NULL`;
  const rows =
    parents === null
      ? found('', condition)
      : found('', condition, parents.condition).replace('FROM ', `FROM ${parents.table} CROSS JOIN `);
  const keys = [...(parents === null ? [] : ['e.id']), ...held];
  const places = keys.map((_, i) => i + 1);
  const order = places.map((place) => `${place} NULLS LAST`);
  return {
    queries: [
      {
        text: `SELECT ${[...keys, 'count(*)'].join(', ')} ${rows} GROUP BY ${places.join(', ')} ORDER BY ${order.join(', ')} LIMIT ${upTo(limit)}`,
        values,
        columns: [...(parents === null ? [] : [['id', toCell] as const]), ...read, ['number', toCell]],
      },
    ],
  };
}

/**
 * How many nodes have each value of a facet, the most frequent `limit` values. Of each node of a hop they come as a list, facets.
 * @example SELECT f.id, g.number FROM (SELECT lf.b AS rid, count(*) AS number FROM "k_Investment" n CROSS JOIN "l_HOSTED_BY" lf
 * ON lf.a = n.rid WHERE … GROUP BY 1) g CROSS JOIN entity f ON f.rid = g.rid ORDER BY 2 DESC, 1 LIMIT ?1
 */
export function facetsOf({ of, facet, limit }: ArgsOf<'facetsOf'>, catalog: Catalog): SqlRead {
  const { values, bind } = bindings();
  const nodes = nodesOf(of, 'hop' in facet ? null : [facet.column], catalog, bind);
  const counts = facetCounts(facet, nodes, catalog, bind(limit));
  if (nodes.parents === null)
    return {
      queries: [
        {
          text: counts,
          values,
          columns: [
            ['value', toCell],
            ['number', toCell],
          ],
        },
      ],
    };
  const text = `SELECT json_group_array(json_array(value, number)) FROM (${counts})`;
  return one(nodes, text, values, ['facets', (value) => toCell(JSON.parse(String(value)))]);
}

/** `text`, which gives one value, once for the nodes of a kind or once for each node that a hop starts from. */
function one(
  { parents }: Nodes,
  text: string,
  values: Query['values'],
  column: Query['columns'][number],
): SqlRead {
  if (parents === null) return { queries: [{ text, values, columns: [column] }] };
  const each = `SELECT e.id, (${text}) FROM ${parents.table} WHERE ${parents.condition}`;
  return { queries: [{ text: each, values, columns: [['id', toCell], column] }] };
}
