import type { Compared } from './compared-query.ts';
import type { Linked, Neighbour } from './gather-linked.ts';

type Entity = NonNullable<Compared['entity']>;
export type ShownClaim = Entity['claims']['nodes'][number];
export type Figure = Compared['observations']['nodes'][number];

/** One line of the comparison: a cell for each entity, in the order of the columns; empty where nothing is known. */
export interface ComparedRow<Cell> {
  readonly key: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** What is shown by property; names and codes of registers are left to the entities' own pages, links have rows of their own. */
export function propertyRows(columns: readonly Compared[]): readonly ComparedRow<ShownClaim>[] {
  return rows(columns, (column) =>
    (column.entity?.claims.nodes ?? [])
      .filter(
        ({ about, shown, object }) =>
          shown && object === null && about !== 'names' && about !== 'identifiers',
      )
      .map((claim) => [claim.about, claim] as const),
  );
}

/** The links of which the comparison has a line each: figures and the reasons for what an entity does have lines of their own. */
export function comparedLinks({ links }: Pick<Entity, 'links'>): Entity['links'] {
  return links.filter(
    ({ link, kinds }) => link !== 'rationales' && kinds.some((kind) => kind !== 'OBSERVATION'),
  );
}

/** What a cell says of one link: those that all of the compared have come first, since only some are listed. None are there where none could be brought. */
export interface LinkedCell {
  readonly nodes: readonly Neighbour[];
  /** How many there are in all. */
  readonly count: number;
}

/** What each is linked to, by link; a cell is empty where nothing is. */
export function linkRows(
  columns: readonly (readonly Linked[])[],
  shared: ReadonlySet<string>,
): readonly ComparedRow<LinkedCell>[] {
  return rows(columns, (links) =>
    links.map(({ link, nodes, whole, count }) => {
      const sorted = [
        ...nodes.filter(({ id }) => shared.has(id)),
        ...nodes.filter(({ id }) => !shared.has(id)),
      ];
      return [link, { nodes: sorted, count: whole ? nodes.length : count }] as const;
    }),
  );
}

/** How a figure stands to the entity of a column: about it alone, or of a flow from it or to it. */
export type Direction = 'own' | 'outward' | 'inward';

/** Figures by what they measure; those of flows by their direction too, since one from a country is no match for one into it. */
export function figureRows(
  columns: readonly Compared[],
  titleOf: (measured: string, direction: Direction) => string,
): readonly ComparedRow<Figure>[] {
  return rows(columns, ({ entity, observations }) =>
    observations.nodes.map((figure) => {
      const { counterpart, indicator, name } = figure;
      const direction = counterpart === null ? 'own' : counterpart.id === entity?.id ? 'inward' : 'outward';
      return [titleOf(indicator?.name ?? name, direction), figure] as const;
    }),
  );
}

function rows<Column, Cell>(
  columns: readonly Column[],
  of: (column: Column) => readonly (readonly [string, Cell])[],
): readonly ComparedRow<Cell>[] {
  const told = columns.map(of);
  const keys = [...new Set(told.flatMap((cells) => cells.map(([key]) => key)))];
  return keys.map((key) => ({
    key,
    cells: told.map((cells) => cells.filter(([other]) => other === key).map(([, cell]) => cell)),
  }));
}

/** Ids of neighbours that every column has: what the compared have in common. */
export function sharedIds(columns: readonly (readonly Linked[])[]): ReadonlySet<string> {
  const [first, ...others] = columns.map(
    (links) => new Set(links.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
  );
  return new Set([...(first ?? [])].filter((id) => others.length > 0 && others.every((ids) => ids.has(id))));
}

/** Of which lists of a column only the beginning is compared: what they lack may be known all the same. */
export function cutLists({
  entity,
  observations,
  why,
}: Compared): Readonly<Record<'claims' | 'figures' | 'reasons', boolean>> {
  return {
    claims: entity !== null && entity.claims.totalCount > entity.claims.nodes.length,
    figures: observations.totalCount > observations.nodes.length,
    reasons: why !== null && (why.cut.length > 0 || why.reasons.length > mostReasons),
  };
}

/** Reasons that are listed of each; one more is asked for, to know whether there are more. */
export const mostReasons = 10;
