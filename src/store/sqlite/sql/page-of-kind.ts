import { memoise } from '../../../ontology/memoise.ts';
import type { Page } from '../../../shapes/page.ts';
import { shapeOf, withPlaces } from '../../../shapes/page-shape.ts';
import { splitWindow } from '../../../shapes/split-window.ts';
import type { Window } from '../../../shapes/window.ts';
import { keyset } from '../../keyset.ts';
import { type Bindings, unplanned } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { type KindMatch, matchKind } from './match-kind.ts';
import type { Node } from './node.ts';
import { selectiveOf } from './selective.ts';
import type { SqlValue } from './statement.ts';
import { operandOf } from './values.ts';
import { conditionOf, where } from './where.ts';

/** A text that selects the row ids, `rid`, of a page in its order. */
export interface KindPage {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Texts that are kept of one catalog; clients with many shapes make it start over. */
const mostShapes = 1_000;

/** Texts that were written of the places of the values: a page of the same shape puts its own values there. */
const written = new WeakMap<
  Catalog,
  Map<string, { readonly text: string; readonly places: readonly number[] }>
>();

/**
 * Reads a page of a kind without sorting the kind, where an index holds the first column of the order: one stretch of the
 * index after the other, until the page is full. Rows that have the first value of the position behind which the page
 * begins are a stretch of their own, and so are those without a value. Where the filter names a node, the few nodes around
 * it are sorted; and where an index of another column tells that few nodes can pass the filter, these are.
 * @param taken how many values the statement has bound before
 * @example pageOfKind('Country', firstByName, catalog, 0).text
 * // 'SELECT rid FROM (SELECT n.rid AS rid FROM "k_Country" n WHERE … AND n."namesOrder" IS NOT NULL
 * //   ORDER BY n."namesOrder", n."id" LIMIT ?1) UNION ALL SELECT rid FROM (… n."namesOrder" IS NULL …) LIMIT ?1'
 */
export function pageOfKind(kind: string, page: Page, catalog: Catalog, taken: number): KindPage {
  const { key, values } = shapeOf(page);
  const texts = written.get(catalog) ?? new Map<string, { text: string; places: readonly number[] }>();
  written.set(catalog, texts);
  const { text, places } = memoise(texts, mostShapes, `${taken} ${kind};${key}`, () =>
    writePage(kind, withPlaces(page), catalog, taken),
  );
  return { text, values: places.map((place) => operandOf(values[place] ?? null)) };
}

function writePage(kind: string, page: Page, catalog: Catalog, taken: number) {
  const values: SqlValue[] = [];
  const bind = (value: SqlValue): string => `?${taken + values.push(value)}`;
  const limit = bind(page.limit);
  const texts = partsOf(kind, page, catalog, bind).map(({ match, stretch, gate }) =>
    select(match, stretch, bind, gate === null ? limit : `iif(${gate}, ${limit}, 0)`),
  );
  const [first = ''] = texts;
  const text =
    texts.length === 1
      ? first
      : `${texts.map((one) => `SELECT rid FROM (${one})`).join(' UNION ALL ')} LIMIT ${unplanned(limit)}`;
  return { text, places: values.map(Number) };
}

/** Rows that an index holds side by side, in the order of the page. */
interface Stretch {
  readonly conditions: readonly string[];
  readonly window: Window;
}

/** A part of the page: it is read where `gate` holds, which is asked once, and not of each row. */
interface Part {
  readonly match: KindMatch;
  readonly stretch: Stretch;
  readonly gate: string | null;
}

/** This many nodes are sorted faster than a page of them may be found in the order of another column. */
const few = 1_000;

function partsOf(kind: string, page: Page, catalog: Catalog, bind: Bindings['bind']): readonly Part[] {
  const sorted: Stretch = { conditions: [], window: page };
  const selective = selectiveOf(kind, page.where, catalog);
  const [first] = page.order;
  const match = matchKind(kind, page.where, catalog, bind);
  if (match.anchored) return [{ match, stretch: sorted, gate: null }];
  const whole = (of: KindMatch, gate: string | null) =>
    stretches(page, of, bind).map((stretch) => ({ match: of, stretch, gate }));
  if (selective === null || first === undefined || selective.column === first.column)
    return whole(match, null);
  if (selective.oneValue && first.column === 'id') return whole(match, null);
  const conditions = conditionOf({ all: selective.conditions }, match.node, catalog, bind);
  const counted = `(SELECT count(*) FROM (SELECT 1 FROM ${match.from}${where(conditions)} LIMIT ${few + 1}))`;
  const others = hidden(match.node, first.column);
  return [
    { match, stretch: sorted, gate: `${counted} <= ${few}` },
    ...whole(
      { ...matchKind(kind, page.where, catalog, bind, others), node: match.node },
      `${counted} > ${few}`,
    ),
  ];
}

/** The same node, of whose columns no index is used but that of one. */
function hidden(node: Node, column: string): Node {
  return { ...node, column: (name) => (name === column ? node.column(name) : `+${node.column(name)}`) };
}

function select(
  { from, condition, node }: KindMatch,
  { conditions, window }: Stretch,
  bind: Bindings['bind'],
  limit: string,
): string {
  const { condition: within, orderBy } = keyset(window, node.column, bind);
  return `SELECT n.rid AS rid FROM ${from}${where(condition, ...conditions, within)} ${orderBy} LIMIT ${unplanned(limit)}`;
}

function stretches(page: Page, match: KindMatch, bind: Bindings['bind']): readonly Stretch[] {
  const [first, second] = page.order;
  if (first === undefined) throw new Error('A page is ordered by the id at least.');
  const held = match.node.column(first.column);
  if (!first.nullable) return ofKnown(page, held, match, bind);
  const { known, unknown } = splitWindow(page);
  const told = second?.nullable === false ? [`${match.node.column(second.column)} IS NOT NULL`] : [];
  const behind = unknown === null ? [] : [{ conditions: [`${held} IS NULL`, ...told], window: unknown }];
  const parts = [known === null ? [] : ofKnown(known, held, match, bind), behind];
  return (page.backward ? parts.reverse() : parts).flat();
}

/**
 * First the rows that are like the position in the first column: an index has them in the order of what comes next. Then
 * those beyond. Where the page ends is asked of both.
 */
function ofKnown(
  window: Window,
  held: string,
  { node }: KindMatch,
  bind: Bindings['bind'],
): readonly Stretch[] {
  const conditions = [`${held} IS NOT NULL`];
  const [first, ...rest] = window.order;
  const { backward } = window;
  const [value, ...further] = (backward ? window.before : window.after) ?? [];
  if (first === undefined || rest.length === 0 || value === undefined || value === null)
    return [{ conditions, window }];
  const place = bind(value);
  const beyond = `${held} ${first.descending === backward ? '>' : '<'} ${place}`;
  const open: Window = { ...window, [backward ? 'before' : 'after']: null };
  const end = keyset(open, node.column, bind).condition;
  const [before, after] = backward ? [further, null] : [null, further];
  const alike: Window = { ...window, order: rest, before, after };
  return [
    { conditions: [`${held} = ${place}`, end], window: alike },
    { conditions: [...conditions, beyond], window: open },
  ];
}
