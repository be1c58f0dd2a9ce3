import type { Hop } from '../../../ontology/ontology.ts';
import type { FlowLink } from '../../../shapes/flow-links.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { isEverything } from '../../../shapes/predicate.ts';
import { arrangeFlows } from './arrange-flows.ts';
import { hopPattern, labelOf } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { matchKind } from './match-kind.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/** Investments, and ends of links, of one row: the driver is slow to read anything larger than a chunk of the protocol. */
const [investmentsOfRow, endsOfRow] = [1_000, 64];

/** The driver makes an object and a bigint of every integer, but passes floats through; floats hold integers exactly up to here. */
const safe = Number.MAX_SAFE_INTEGER;

/**
 * What `flowParts` reads, as rows of pieces of lists, from which `arrangeFlows` makes one. An investment is told by the group
 * that it is in and its place there, `group * limit + place`, and all links are followed in one go.
 * @example MATCH (n:Investment) WHERE … WITH n LIMIT $limit WITH n, n.amountUsdCents AS cents
 * WITH [n.status, …] AS key, collect(n) AS set, collect(toFloat(cents)) AS cents WITH collect(key) AS keys, collect(set) AS sets, …
 * CALL (sets) { UNWIND range(0, size(sets) - 1) AS g … MATCH (n)-[r:COMPONENT_OF|SUPERSEDED_BY|HOSTED_BY]-(d)
 *   WITH d, type(r) AS type, collect(place) AS places ORDER BY d.id RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists }
 * CALL (…) { … RETURN 'groups' AS list, … UNION ALL … RETURN 'hosts' AS list, … } RETURN list, cells
 */
export function flowParts(args: ArgsOf<'flowParts'>): CypherStatement {
  const { where: filter, asked, links, larger, later, limit, chain } = args;
  const { match, condition, params } = matchKind('Investment', filter);
  const own = (name: string): string => `n.${identifier(name)}`;
  const year = (name: string): string => `left(${own(name)}, 4)`;
  const [earliest, latest] = [year('announcedEarliest'), year('announcedLatest')];
  const cents = asked.cents ? own('amountUsdCents') : 'null';
  const key = [
    own('status'),
    asked.years ? `CASE WHEN ${earliest} = ${latest} THEN ${earliest} END` : 'null',
    own('amountComparator'),
    `CASE WHEN cents IS NULL THEN coalesce(${own('amountCurrency')}, '') END`,
  ];
  const names = ['status', 'year', 'comparator', 'currency'];
  const followed = [larger, later, ...links.filter(({ from }) => from === null).map(({ hop }) => hop)];
  const types = [...new Set(followed.map(({ type }) => identifier(type)))].join('|');
  // Which ends are read is asked of those of one kind alone; of those of the links behind it, nothing.
  const filtered = links.filter((link) => link.from === null && !isEverything(link.where));
  const kept = filtered.map((link) => ({ link, clause: whereClause(link.where, 'd', link.name, 'r') }));
  const passing = kept.map(({ link, clause }) => `(type(r) <> '${link.hop.type}' OR ${clause.text})`);
  const text = [
    `${match}${where(condition)} WITH n LIMIT $limit WITH n, ${cents} AS cents`,
    `WITH ${key.map((part, i) => `${part} AS ${names[i]}`).join(', ')}, collect(n) AS set, collect(CASE WHEN -${safe} <= cents <= ${safe} THEN toFloat(cents) ELSE cents END) AS cents`,
    `WITH collect([${names.join(', ')}]) AS keys, collect(set) AS sets, collect(cents) AS amounts`,
    // Only investments may be at either end of a link.
    `CALL (sets) { UNWIND range(0, size(sets) - 1) AS g WITH sets[g] AS set, toFloat(g * $limit) AS first UNWIND range(0, size(set) - 1) AS i WITH set[i] AS n, first + i AS place MATCH (n)-[r:${types}]-(d)${where(...passing)} WITH d, type(r) AS type, collect(place) AS places ORDER BY d.id RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists }`,
    `CALL (keys, sets, amounts, ends, types, lists) { ${[
      groups(asked.ids),
      tied(larger, later, chain),
      ...links.map((link) => ends(link, links)),
    ].join(' UNION ALL ')} }`,
    'RETURN list, cells',
  ].join(' ');
  const arranged: CypherStatement['arranged'] = (rows) => [arrangeFlows(rows, args)];
  return {
    ...statement('flowParts', text, {
      ...params,
      ...Object.assign({}, ...kept.map(({ clause }) => clause.params)),
      limit,
    }),
    arranged,
  };
}

/** Investments by what they have in common. */
function groups(withIds: boolean): string {
  const [value, day, rate] = ['amountValue', 'amountDay', 'amountPerUsd'].map(
    (name) => `m.${identifier(name)}`,
  );
  const said = `[m IN piece | [${value}, ${day}, ${rate}]]`;
  return `UNWIND range(0, size(sets) - 1) AS g UNWIND range(0, size(sets[g]) - 1, ${investmentsOfRow}) AS i WITH g, keys[g] AS key, amounts[g][i..i + ${investmentsOfRow}] AS cents, sets[g][i..i + ${investmentsOfRow}] AS piece RETURN 'groups' AS list, [g, key, CASE WHEN key[3] IS NULL THEN cents ELSE ${said} END, ${withIds ? '[m IN piece | m.id]' : 'null'}] AS cells`;
}

/** The few investments at either end of a link between investments, with what is above them. */
function tied(larger: Hop, later: Hop, chain: number): string {
  const up = [larger, later].map(({ type }) => identifier(type)).join('|');
  const above = `COLLECT { MATCH (n)-[:${up}*1..${chain}]->(m) RETURN DISTINCT m.id }`;
  return `UNWIND range(0, size(ends) - 1) AS e WITH types[e] AS type, lists[e] AS places WHERE type IN ${listOfTypes([larger, later])} UNWIND places AS place WITH DISTINCT place WITH place, sets[toInteger(place / $limit)][toInteger(place % $limit)] AS n RETURN 'tied' AS list, [place, n.id, EXISTS { ${hopPattern('n', '', '', later)} }, ${above}] AS cells`;
}

/** The ends of a link, with the places of what leads to each. */
function ends({ name, from, hop, to, named }: FlowLink, links: readonly FlowLink[]): string {
  const ofType = (of: Hop): string =>
    `UNWIND range(0, size(ends) - 1) AS e WITH ends[e] AS d, types[e] AS type, lists[e] AS places WHERE type IN ${listOfTypes([of])}`;
  const before = links.find((link) => link.name === from);
  const found =
    before === undefined
      ? ofType(hop)
      : `${ofType(before.hop)} WITH collect(d) AS starts UNWIND range(0, size(starts) - 1) AS i WITH starts[i] AS n, toFloat(i) AS place MATCH ${hopPattern('n', '', `d:${labelOf(to)}`, hop)} WITH d, collect(place) AS places ORDER BY d.id`;
  return `${found} WITH collect(${named ? 'd.id' : 'null'}) AS ids, collect(places) AS leading UNWIND range(0, size(leading) - 1, ${endsOfRow}) AS i RETURN '${name}' AS list, [ids[i..i + ${endsOfRow}], leading[i..i + ${endsOfRow}]] AS cells`;
}

/** Types of links, which the ontology declares, as a list of texts. */
const listOfTypes = (hops: readonly Hop[]): string => `[${hops.map(({ type }) => `'${type}'`).join(', ')}]`;
