import { namesNode } from '../../../shapes/anchor.ts';
import type { Parameter, Parameters } from '../../../shapes/parameter.ts';
import { asksLink, type Comparison, type Predicate } from '../../../shapes/predicate.ts';
import { columnOf, comparison, complement, complements } from './comparison.ts';
import { evidenceCondition } from './evidence-condition.ts';
import { hopPattern, labelledPattern, linkCount } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { isShownFor, shownFor } from './shown-id.ts';

/** How many ids of a filter an index is sought by: of the nodes that are read first, since Neo4j plans it long within a count of others. */
const soughtAtMost = 3;

/** A piece of a statement with the parameters that it names. */
export interface Clause {
  readonly text: string;
  readonly params: Parameters;
}

/** A filter whose ids stand before it, each a variable of a WITH: where a statement reads from both ends, Neo4j looks them up for every row otherwise. */
export interface ClauseBehindIds extends Clause {
  /** What the WITH says, such as `coalesce(…) AS a1shown0`. */
  readonly ids: readonly string[];
}

/**
 * The text of a filter on a variable, and its parameters p0, p1 … behind `prefix`, in the order of the text.
 *
 * - A positive comparison stays bare, so that indexes serve it. Cypher's NOT of an unknown is unknown: NOT therefore goes
 *   down to the comparisons, where `coalesce(…, false)` follows it.
 * - Links are counted and not looked for with EXISTS, so that all quantifiers are written alike: to Neo4j `COUNT {…} > 0` is
 *   EXISTS.
 * @param link the variable of the link that led to the node
 * @example whereClause({ compare: { column: 'status', many: false, test: 'ne', value: 'CANCELLED' } }).text
 * // 'NOT coalesce(n.`status` = $p0, false)'
 */
export function whereClause(predicate: Predicate, node = 'n', prefix = '', link = ''): Clause {
  const { text, params } = clause(predicate, { node, prefix, link, behindIds: false });
  return { text, params };
}

/** The same where the ids that it seeks nodes by are looked up before. */
export const whereBehindIds = (
  predicate: Predicate,
  node: string,
  prefix: string,
  link: string,
): ClauseBehindIds => clause(predicate, { node, prefix, link, behindIds: true });

function clause(
  predicate: Predicate,
  { node, prefix, link, behindIds }: { node: string; prefix: string; link: string; behindIds: boolean },
): ClauseBehindIds {
  const ids: string[] = [];
  const params: Record<string, Parameter> = {};
  let bound = 0;
  const bind = (value: Parameter): string => {
    const name = `${prefix}p${bound++}`;
    params[name] = value;
    return `$${name}`;
  };
  let sought = 0;
  return { text: write(predicate, 0, true), params, ids };

  /** A comparison of the id, with the one under which that is shown; null where something else is compared. */
  function idTest({ column, test, value }: Comparison, depth: number): string | null {
    const positive = complements[test] ?? test;
    if (column !== 'id' || (positive !== 'eq' && positive !== 'in')) return null;
    const given = bind(value);
    const seeks = depth === 0 && positive === test && sought < soughtAtMost;
    if (!seeks) {
      const text = isShownFor(variable(depth), positive, given);
      return positive === test ? text : complement(text);
    }
    const shown = shownFor(positive, given);
    const name = `${prefix}shown${sought++}`;
    if (behindIds) ids.push(`${shown} AS ${name}`);
    return `${columnOf(variable(depth), { column })} ${positive === 'eq' ? '=' : 'IN'} ${behindIds ? name : shown}`;
  }

  function variable(depth: number): string {
    return depth === 0 ? node : `${node}_${depth}`;
  }

  function linkTo(depth: number): string {
    return depth === 0 ? link : `${variable(depth)}_r`;
  }

  /** The part where `holds`, otherwise its complement. */
  function write(part: Predicate, depth: number, holds: boolean): string {
    if ('all' in part) return join(part.all, holds ? 'AND' : 'OR', depth, holds);
    if ('any' in part) return join(part.any, holds ? 'OR' : 'AND', depth, holds);
    if ('not' in part) return write(part.not, depth, !holds);
    if ('compare' in part) {
      const text =
        idTest(part.compare, depth) ??
        comparison(columnOf(variable(depth), part.compare), part.compare, bind);
      return holds ? text : complement(text);
    }
    if ('evidence' in part) {
      const text = evidenceCondition(linkTo(depth), part.evidence, bind);
      return holds ? text : `NOT ${text}`;
    }
    if ('edge' in part) {
      const text = comparison(columnOf(linkTo(depth), part.edge), part.edge, bind);
      return holds ? text : complement(text);
    }
    if ('links' in part) {
      const held = linkCount(variable(depth), part.links);
      const text = comparison(held, { ...part, many: false }, bind);
      return holds ? text : complement(text);
    }
    if ('is' in part) {
      const isOf = `${variable(depth)}:${identifier(part.is)}`;
      const inner = write(part.where, depth, holds);
      return holds ? `(${isOf} AND ${inner})` : `(NOT ${isOf} OR ${inner})`;
    }
    const [from, to] = [variable(depth), variable(depth + 1)];
    const named = asksLink(part.where) ? linkTo(depth + 1) : '';
    const pattern = namesNode(part.where)
      ? labelledPattern(from, to, part.hop, named)
      : hopPattern(from, named, to, part.hop);
    // A node counts once, however many times a link leads to it.
    const once = part.quantifier === 'single' && part.hop.times !== undefined ? ` RETURN DISTINCT ${to}` : '';
    const counted = (passing: boolean): string =>
      `COUNT { MATCH ${pattern}${where(write(part.where, depth + 1, passing))}${once} }`;
    switch (part.quantifier) {
      case 'some':
        return `${counted(true)} ${holds ? '> 0' : '= 0'}`;
      case 'none':
        return `${counted(true)} ${holds ? '= 0' : '> 0'}`;
      case 'all':
        return `${counted(false)} ${holds ? '= 0' : '> 0'}`;
      case 'single':
        return single(counted(true), variable(depth), depth, holds);
    }
  }

  function join(parts: readonly Predicate[], word: 'AND' | 'OR', depth: number, holds: boolean): string {
    const texts = parts.map((part) => write(part, depth, holds));
    if (texts.length <= 1) return texts[0] ?? (word === 'AND' ? 'true' : 'false');
    return `(${texts.join(` ${word} `)})`;
  }
}

/**
 * Neo4j plans one count that is compared with 1 inside of another again and again, ten times longer for each: four take
 * ten seconds. Anything between two of them is planned once, even if it is only the node itself.
 */
function single(counted: string, node: string, depth: number, holds: boolean): string {
  if (depth === 0) return `${counted} ${holds ? '=' : '<>'} 1`;
  return `COUNT { MATCH (${node}) WHERE ${counted} = 1 } ${holds ? '> 0' : '= 0'}`;
}

/** ` WHERE …`, or nothing where the filter lets everything pass. */
export function where(...texts: readonly string[]): string {
  const conditions = texts.filter((text) => text !== 'true');
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
