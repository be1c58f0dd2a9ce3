import type { Hop } from '../../../ontology/ontology.ts';
import type { Comparison, DecimalTest, Predicate, Test } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { evidenceCondition } from './evidence-condition.ts';
import { identifier } from './identifier.ts';
import { linkOf, type Node, nodeOf } from './node.ts';
import { shownId } from './shown-id.ts';
import { loopedAt } from './tick.ts';
import { operandOf } from './values.ts';

/**
 * A filter of a node as a condition.
 *
 * - A positive comparison stays bare, so that indexes serve it. NOT of an unknown is unknown: NOT therefore goes down to the
 *   comparisons, where `coalesce(…, 0)` stands behind it.
 * - A link is looked for by a subquery of one row and not with EXISTS, which SQLite may turn into a join in another order.
 * @example conditionOf({ compare: { column: 'status', many: false, test: 'ne', value: 'CANCELLED' } }, n, …)
 * // 'NOT coalesce(n."status" = ?1, 0)'
 * conditionOf(invested by a company with a website, n, …)
 * // '(SELECT 1 FROM "l_INVESTED_BY" nl CROSS JOIN "k_Company" nx ON nx.rid = nl.b
 * //   WHERE nl.a = n.rid AND … AND nx."website" IS NOT NULL LIMIT 1) IS NOT NULL'
 */
export function conditionOf(
  predicate: Predicate,
  node: Node,
  catalog: Catalog,
  bind: Bindings['bind'],
): string {
  return write(predicate, node, true);

  /** The part where `holds`, otherwise its complement. */
  function write(part: Predicate, of: Node, holds: boolean): string {
    if ('all' in part) return join(part.all, holds ? 'AND' : 'OR', of, holds);
    if ('any' in part) return join(part.any, holds ? 'OR' : 'AND', of, holds);
    if ('not' in part) return write(part.not, of, !holds);
    if ('compare' in part) {
      const { column } = part.compare;
      const text = comparison(of.column(column), part.compare, bind, column === 'id');
      return holds ? text : complement(text);
    }
    if ('evidence' in part) {
      const text = evidenceCondition(of.link, part.evidence, catalog, bind);
      return holds ? text : `NOT ${text}`;
    }
    if ('edge' in part) {
      const { link } = of;
      if (link === undefined) throw new Error('A column of a link is asked of a node to which none led.');
      const text = comparison(`${link}.${identifier(part.edge.column)}`, part.edge, bind);
      return holds ? text : complement(text);
    }
    if ('is' in part) {
      // Columns are those of the table of the kind.
      const as = { ...nodeOf(catalog, `${of.alias}k`, [part.is]), ...(of.link && { link: of.link }) };
      const passing = where(`${as.rid} = ${of.rid}`, write(part.where, as, true));
      return `(SELECT 1 FROM ${as.table} ${as.alias}${passing} LIMIT 1) IS ${holds ? 'NOT ' : ''}NULL`;
    }
    if ('links' in part) {
      const text = comparison(numberOf(part.links, of), { ...part, many: false }, bind);
      return holds ? text : complement(text);
    }
    switch (part.quantifier) {
      case 'some':
        return first(part, of, true, holds);
      case 'none':
        return first(part, of, true, !holds);
      case 'all':
        return first(part, of, false, !holds);
      case 'single':
        return `(SELECT count(*) FROM (SELECT ${oneEach(part, of)} ${linked(part, of, true)} LIMIT 2)) ${holds ? '=' : '<>'} 1`;
    }
  }

  /** How many links there are: one for each of the times that it holds. */
  function numberOf(hop: Hop, of: Node): string {
    const link = linkOf(catalog, `${of.alias}l`, hop);
    return `(SELECT count(*) FROM ${link.table} ${link.alias}${where(`${link.near} = ${of.rid}`, loopedAt(link.near))})`;
  }

  /** A node counts once, however many times a link leads to it. */
  function oneEach({ hop }: Linked, of: Node): string {
    return hop.times === undefined ? '1' : `DISTINCT ${linkOf(catalog, `${of.alias}l`, hop).far}`;
  }

  /** Whether there is a linked node that passes, or one that does not. */
  function first(part: Linked, of: Node, passing: boolean, found: boolean): string {
    return `(SELECT 1 ${linked(part, of, passing)} LIMIT 1) IS ${found ? 'NOT ' : ''}NULL`;
  }

  /**
   * The linked nodes that pass, or do not. A named one is looked up once for the whole statement, since that depends on
   * nothing outside, and then the one link to it; one of which only the links are asked is not looked up at all.
   */
  function linked({ hop, where: inner }: Linked, of: Node, passing: boolean): string {
    const link = linkOf(catalog, `${of.alias}l`, hop);
    const to = { ...nodeOf(catalog, `${of.alias}x`, hop.to), link: link.alias };
    const [ofLink, ofNode] = [`${link.table} ${link.alias}`, `${to.table} ${to.alias}`];
    const starts = `${link.near} = ${of.rid}`;
    if (!asksColumns(inner)) {
      const condition = write(inner, { ...to, rid: link.far }, passing);
      return `FROM ${ofLink}${where(starts, loopedAt(link.near), condition)}`;
    }
    const condition = write(inner, to, passing);
    if (passing && namesOne(inner))
      return `FROM ${ofLink}${where(starts, `${link.far} = (SELECT ${to.rid} FROM ${ofNode}${where(condition)})`)}`;
    return `FROM ${ofLink} CROSS JOIN ${ofNode} ON ${to.rid} = ${link.far}${where(starts, loopedAt(link.near), condition)}`;
  }

  function join(parts: readonly Predicate[], word: 'AND' | 'OR', of: Node, holds: boolean): string {
    // What decides nothing is left out; what decides all is not, since the values of the others are bound by now.
    const all = word === 'AND' ? 'true' : 'false';
    const texts = parts.map((part) => write(part, of, holds)).filter((text) => text !== all);
    if (texts.length <= 1) return texts[0] ?? all;
    return `(${texts.join(` ${word} `)})`;
  }
}

/** Whether a filter names one node, so that there is at most one link to it. */
export function namesOne(filter: Predicate): boolean {
  if ('all' in filter) return filter.all.some(namesOne);
  return 'compare' in filter && filter.compare.column === 'id' && filter.compare.test === 'eq';
}

/** Whether a filter asks more of a node than its links. */
export function asksColumns(filter: Predicate): boolean {
  if ('all' in filter) return filter.all.some(asksColumns);
  if ('any' in filter) return filter.any.some(asksColumns);
  return 'not' in filter ? asksColumns(filter.not) : 'compare' in filter;
}

type Linked = Extract<Predicate, { readonly quantifier: unknown }>;

/** ` WHERE …`, or nothing where everything passes. */
export function where(...texts: readonly string[]): string {
  const conditions = texts.filter((text) => text !== 'true');
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

const complement = (text: string): string => `NOT coalesce(${text}, 0)`;

const complements: { readonly [test in Test]?: Test } = { ne: 'eq', notIn: 'in' };

/** What is held, as a text, compared with a value; an id is compared with the one under which that is shown. */
function comparison(
  held: string,
  { many, test, value }: Omit<Comparison, 'column'>,
  bind: Bindings['bind'],
  isId = false,
): string {
  if (test === 'isNull') return `${held} IS ${value === true ? '' : 'NOT '}NULL`;
  const positive = complements[test] ?? test;
  const operand = bind(operandOf(value));
  if (isId && (positive === 'eq' || positive === 'in')) {
    const text =
      positive === 'eq'
        ? `${held} = ${shownId(operand)}`
        : `${held} IN (SELECT ${shownId('given.value')} FROM json_each(${operand}) given)`;
    return positive === test ? text : complement(text);
  }
  const text = many
    ? anyOf(`json_each(${held}) v`, one('v.value', positive, operand))
    : one(held, positive, operand);
  return positive === test ? text : complement(text);
}

const anyOf = (rows: string, condition: string): string =>
  `(SELECT 1 FROM ${rows} WHERE ${condition} LIMIT 1) IS NOT NULL`;

function one(held: string, test: Test, operand: string): string {
  switch (test) {
    case 'in':
      return `${held} IN (SELECT value FROM json_each(${operand}))`;
    case 'contains':
      return `instr(${held}, ${operand}) > 0`;
    case 'startsWith':
      return startsWith(held, operand);
    case 'startsWithAny':
      return anyOf(`json_each(${operand}) w`, startsWith(held, 'w.value'));
    case 'decimalLt':
    case 'decimalLte':
    case 'decimalGt':
    case 'decimalGte':
      return decimals(held, test, operand);
    default:
      return `${held} ${symbols[test]} ${operand}`;
  }
}

/**
 * Exact decimals, which no number of SQLite holds: those of one sign are in the order of the lengths of their whole parts and, within
 * one length, of their texts. A minus comes before every digit.
 * @example decimals('n."amountValue"', 'decimalGte', '?1') // a CASE by sign, of (instr(… || '.', '.'), …) >= (instr(?1 || '.', '.'), ?1)
 */
function decimals(held: string, test: DecimalTest, operand: string): string {
  const [symbol, mirrored] = decimalSymbols[test];
  const key = (text: string): string => `(instr(${text} || '.', '.'), ${text})`;
  const apart = symbol.startsWith('<') ? `${held} < '0'` : `${operand} < '0'`;
  return `CASE WHEN (${held} < '0') <> (${operand} < '0') THEN ${apart} WHEN ${held} < '0' THEN ${key(held)} ${mirrored} ${key(operand)} ELSE ${key(held)} ${symbol} ${key(operand)} END`;
}

/** A comparison, and that of the amounts without their minus. */
const decimalSymbols: Readonly<Record<DecimalTest, readonly [string, string]>> = {
  decimalLt: ['<', '>'],
  decimalLte: ['<=', '>='],
  decimalGt: ['>', '<'],
  decimalGte: ['>=', '<='],
};

/** A stretch of the order of bytes, which an index serves: no byte of a text is above all those that may follow. */
const startsWith = (held: string, prefix: string): string =>
  `(${held} >= ${prefix} AND ${held} < ${prefix} || x'ff')`;

const symbols: { readonly [test in Test]?: string } = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };
