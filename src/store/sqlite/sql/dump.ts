import type { ArgsOf } from '../../../shapes/index.ts';
import type { Cell } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { claimCells, columnsOfClaim } from './claim-cells.ts';
import { cellOf } from './columns.ts';
import { cellsOf, fromJson, mapFromJson, withId } from './maps.ts';
import type { SqlRead } from './statement.ts';
import { looped, scanned } from './tick.ts';

/**
 * A page of all claims in the order of their ids, with where each leads.
 * @example SELECT json_array(c."id", …), CASE WHEN o.id IS NULL THEN json_array(json_array('IN_SOURCE', s.id), json_array('SUBJECT', e.id))
 *   ELSE … END FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid CROSS JOIN entity s ON s.rid = c.source_rid
 * LEFT JOIN entity o ON o.rid = c.object_rid WHERE c.id > ?1 AND … ORDER BY c.id LIMIT (?2 + 0)
 */
export function dumpClaims({ after, limit }: ArgsOf<'dumpClaims'>): SqlRead {
  const end = (type: string, id: string): string => `json_array('${type}', ${id})`;
  const [source, object, subject] = [end('IN_SOURCE', 's.id'), end('OBJECT', 'o.id'), end('SUBJECT', 'e.id')];
  const ends = `CASE WHEN o.id IS NULL THEN json_array(${source}, ${subject}) ELSE json_array(${source}, ${object}, ${subject}) END`;
  return reading(
    `SELECT ${claimCells}, ${ends} FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid CROSS JOIN entity s ON s.rid = c.source_rid LEFT JOIN entity o ON o.rid = c.object_rid WHERE c.id > ?1 AND ${looped} ORDER BY c.id LIMIT (?2 + 0)`,
    [after, limit],
    [
      ['claim', mapFromJson(columnsOfClaim)],
      ['ends', fromJson((pairs) => pairs)],
    ],
  );
}

const headColumns = ['head', 'coverage', 'status', 'hash'];

/** A page of all entities of a kind that have a head, in the order of their ids; none where there is no such kind. */
export function dumpHeads({ kind, after, limit }: ArgsOf<'dumpHeads'>, catalog: Catalog): SqlRead {
  const isDeclared = catalog.ontology.kind(kind) !== undefined;
  const cells = headColumns.map((name) => cellOf('s', isDeclared ? catalog.column(kind, name) : undefined));
  const [head, , status] = cells;
  const heads = isDeclared
    ? `${catalog.table(kind)} s WHERE s.id > ?1 AND (${head} IS NOT NULL OR ${status} IS NOT NULL) AND ${scanned('s')}`
    : 'entity s WHERE s.id > ?1 AND false';
  return reading(
    `SELECT s.id, ${cells.join(', ')} FROM ${heads} ORDER BY s.id LIMIT (?2 + 0)`,
    [after, limit],
    ['id', ...headColumns].map((name) => [name, toCell] as const),
  );
}

const ledger = {
  Batch: {
    table: 'batch',
    columns: withId([
      { name: 'files', type: 'string', list: true },
      { name: 'claims', type: 'integer', list: false },
      { name: 'recordedAt', type: 'string', list: false },
    ]),
  },
  Pending: { table: 'pending', columns: withId([]) },
} as const;

/** A page of all batches, or of all currencies whose money waits for a rate. */
export function dumpLedger({ of, after, limit }: ArgsOf<'dumpLedger'>): SqlRead {
  const { table, columns } = ledger[of];
  return reading(
    `SELECT ${cellsOf('n', columns)} FROM ${table} n WHERE n.id > ?1 ORDER BY n.id LIMIT (?2 + 0)`,
    [after, limit],
    [['node', mapFromJson(columns)]],
  );
}

/** Members of a key that a dump puts into one node. */
const membersOfNode = 64;

/**
 * A page of the keys of search in their order. Members stand each for itself here: they are dumped in nodes of some of them.
 * @example SELECT k.key, json_array(k.key, json((SELECT json_group_array(member) FROM (SELECT t.member AS member FROM term t
 *   WHERE t.key = k.key AND … ORDER BY t.member)))) FROM (SELECT DISTINCT t.key AS key FROM term t WHERE t.key > ?1 ORDER BY t.key LIMIT (?2 + 0)) k
 */
export function dumpTerms({ after, limit }: ArgsOf<'dumpTerms'>): SqlRead {
  const { values, bind, upTo } = bindings();
  const keys = `SELECT DISTINCT t.key AS key FROM term t WHERE t.key > ${bind(after)} AND ${looped} ORDER BY t.key LIMIT ${upTo(limit)}`;
  const members = `SELECT json_group_array(member) FROM (SELECT t.member AS member FROM term t WHERE t.key = k.key AND ${looped} ORDER BY t.member)`;
  return reading(
    `SELECT k.key, json_array(k.key, json((${members}))) FROM (${keys}) k ORDER BY k.key`,
    values,
    [
      ['key', toCell],
      ['nodes', fromJson(nodesOf)],
    ],
  );
}

function nodesOf(cells: Cell): Cell {
  const [key = null, list = []] = cells as readonly Cell[];
  const members = list as readonly string[];
  const nodes: Cell[] = [];
  for (let from = 0; from < members.length; from += membersOfNode) {
    const some = members.slice(from, from + membersOfNode);
    nodes.push({ key, members: `\n${some.join('\n')}\n`, size: some.length });
  }
  return nodes;
}
