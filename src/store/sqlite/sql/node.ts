import type { Hop } from '../../../ontology/ontology.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';

/** A node in a statement: the table that it is read from, and how its columns are named. */
export interface Node {
  readonly alias: string;
  readonly table: string;
  /** Its row id: `n.rid`. */
  readonly rid: string;
  readonly kinds: readonly string[];
  /** How the statement names the link that led to it, where one did. */
  readonly link?: string;
  /** NULL where no such node has the column. */
  column(name: string): string;
}

/**
 * A node of one kind, or of any of several: such a one is read from the table of all entities, and each of its columns is
 * looked up in the table of its kind.
 * @example nodeOf(catalog, 'm', ['Person', 'Company']).column('website')
 * // 'CASE m.rid & 255 WHEN 1 THEN (SELECT k."website" FROM "k_Company" k WHERE k.rid = m.rid) END'
 */
export function nodeOf(catalog: Catalog, alias: string, kinds: readonly string[]): Node {
  const [only, ...others] = kinds;
  const rid = `${alias}.rid`;
  if (only !== undefined && others.length === 0) {
    const column = (name: string) =>
      catalog.column(only, name) === undefined ? 'NULL' : `${alias}.${identifier(name)}`;
    return { alias, table: catalog.table(only), rid, kinds, column };
  }
  const column = (name: string): string => {
    if (name === 'id') return `${alias}."id"`;
    const whens = kinds
      .filter((kind) => catalog.column(kind, name) !== undefined)
      .map(
        (kind) =>
          `WHEN ${catalog.kindNumber(kind)} THEN (SELECT k.${identifier(name)} FROM ${catalog.table(kind)} k WHERE k.rid = ${alias}.rid)`,
      );
    return whens.length === 0 ? 'NULL' : `CASE ${alias}.rid & 255 ${whens.join(' ')} END`;
  };
  return { alias, table: 'entity', rid, kinds, column };
}

/** A link in a statement, with the columns that hold its ends. */
export interface Link {
  readonly alias: string;
  readonly table: string;
  /** The row id of the node that the hop starts from, and of the one that it leads to: `l.a` and `l.b`. */
  readonly near: string;
  readonly far: string;
}

/** A link of a hop. */
export function linkOf(catalog: Catalog, alias: string, { type, forward }: Hop): Link {
  const [near, far] = forward ? [`${alias}.a`, `${alias}.b`] : [`${alias}.b`, `${alias}.a`];
  return { alias, table: catalog.linkTable(type), near, far };
}

/** Whether the links of a hop are in several tables. */
export const isUnion = ({ type }: Hop): boolean => type.includes('|');

/**
 * A query of links in several tables within one that groups its rows or takes each once. A limit keeps SQLite from making one query of
 * both, in which it could not read each of the tables by its own index.
 */
export const setApart = (select: string): string => `${select} LIMIT -1`;
