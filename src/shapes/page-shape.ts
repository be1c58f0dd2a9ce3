import type { Hop } from '../ontology/ontology.ts';
import type { Page } from './page.ts';
import type { Parameter } from './parameter.ts';
import type { Comparison, Predicate } from './predicate.ts';
import type { OrderTerm, Position } from './window.ts';

/** What decides the text of a page, and the values that the text leaves to parameters. */
export interface PageShape {
  readonly key: string;
  readonly values: readonly Parameter[];
}

/** Distinguishes pages by everything but the values that they bind: equal pages have one key, and their values in one order. */
export function shapeOf({ where, at, order, after, before, backward, limit }: Page): PageShape {
  const values: Parameter[] = [];
  const key = [
    predicate(where),
    order.map(term).join(),
    position(after),
    position(before),
    backward ? 'backward' : '',
    at === undefined ? '' : 'at',
  ].join(';');
  if (at !== undefined) values.push(at);
  values.push(limit);
  return { key, values };

  function predicate(part: Predicate): string {
    if ('all' in part) return `all(${part.all.map(predicate).join()})`;
    if ('any' in part) return `any(${part.any.map(predicate).join()})`;
    if ('not' in part) return `not(${predicate(part.not)})`;
    if ('compare' in part) return comparison(part.compare);
    if ('edge' in part) return `link.${comparison(part.edge)}`;
    if ('evidence' in part) {
      values.push(...Object.values(part.evidence));
      return `evidence(${Object.keys(part.evidence).join()})`;
    }
    if ('is' in part) return `is ${part.is}(${predicate(part.where)})`;
    if ('links' in part) {
      values.push(part.value);
      return `count ${hopText(part.links)} ${part.test}`;
    }
    return `${part.quantifier} ${hopText(part.hop)}(${predicate(part.where)})`;
  }

  function comparison({ column, many, test, value }: Comparison): string {
    if (test === 'isNull') return `${column} ${test} ${value}`;
    values.push(value);
    return `${column} ${test}${many ? ' any' : ''}`;
  }

  function position(of: Position | null): string {
    if (of === null) return '';
    for (const value of of) if (value !== null) values.push(value);
    return of.map((value) => (value === null ? 'null' : '$')).join();
  }
}

const hopText = ({ type, forward, to }: Hop): string => `${type}${forward ? '>' : '<'}${to.join('|')}`;

const term = ({ column, descending, nullable, ofLink }: OrderTerm): string =>
  `${ofLink ? 'link.' : ''}${column}${descending ? ' desc' : ''}${nullable ? ' null' : ''}`;

/** A page of the same shape, each of whose values is its own place among `values`. */
export function withPlaces(page: Page): Page {
  let places = 0;
  const [where, after, before] = [predicate(page.where), position(page.after), position(page.before)];
  return { ...page, where, after, before, limit: places };

  function predicate(part: Predicate): Predicate {
    if ('all' in part) return { all: part.all.map(predicate) };
    if ('any' in part) return { any: part.any.map(predicate) };
    if ('not' in part) return { not: predicate(part.not) };
    if ('hop' in part || 'is' in part) return { ...part, where: predicate(part.where) };
    if ('evidence' in part)
      return { evidence: Object.fromEntries(Object.keys(part.evidence).map((name) => [name, places++])) };
    if ('links' in part) return { ...part, value: places++ };
    const placed = (compare: Comparison): Comparison =>
      compare.test === 'isNull' ? compare : { ...compare, value: places++ };
    return 'edge' in part ? { edge: placed(part.edge) } : { compare: placed(part.compare) };
  }

  function position(of: Position | null): Position | null {
    return of?.map((value) => (value === null ? null : places++)) ?? null;
  }
}
