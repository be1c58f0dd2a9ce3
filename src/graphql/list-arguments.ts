import type { Item } from '../loaders/item.ts';
import type { Hop, Kind } from '../ontology/ontology.ts';
import type { Page } from '../shapes/page.ts';
import { isEverything, type Predicate } from '../shapes/predicate.ts';
import { encodeCursor } from './cursor.ts';
import { heldThen } from './held-then.ts';
import { toOrder, toOrderOf } from './order-fields.ts';
import { type PageArguments, windowOf } from './page-arguments.ts';
import { toPredicate } from './to-predicate.ts';
import type { OrderValue, Types, WhereValue } from './types.ts';

/** The arguments of a list of nodes, as a client sent them. */
export interface ListArguments extends PageArguments {
  readonly where?: WhereValue | null | undefined;
  readonly orderBy?: readonly OrderValue[] | null | undefined;
  /** Of a link that may hold several times, and of a kind that has a lifetime. */
  readonly at?: string | null | undefined;
}

/** Declares the arguments of a list of nodes of a kind or a family. */
function listArguments(types: Types, target: string, where = types.where(target)) {
  const { pageDefault, pageMax } = types.limits;
  return types.builder.args((t) => ({
    where: t.field({
      type: where,
      description: `Which nodes of ${target} to include; all by default.`,
    }),
    orderBy: t.field({
      type: [types.order(target)],
      description: 'What to order by, most important first. The id always comes last.',
    }),
    first: t.int({
      description: `How many from the beginning: ${pageDefault} by default, at most ${pageMax}.`,
    }),
    after: t.string({ description: 'Cursor of the entry after which the page begins.' }),
    last: t.int({ description: `How many from the end, instead of \`first\`: at most ${pageMax}.` }),
    before: t.string({ description: 'Cursor of the entry before which the page ends.' }),
  }));
}

/** The same for what a link leads to: where it may hold several times, also on which day. */
export function linkArguments(types: Types, hop: Hop) {
  const args = listArguments(types, hop.target, types.linkWhere(hop));
  if (hop.times === undefined) return args;
  return {
    ...args,
    ...at(
      types,
      'Only the links that held on this day, or of which no days are known. What is told by its beginning alone holds until the next of its like between the same two begins.',
    ),
  };
}

/** The same for all of a kind: where it is told from when until when they were there, also on which day. */
export function kindArguments(types: Types, kind: Kind) {
  const args = listArguments(types, kind.name);
  if (kind.lifetime === undefined) return args;
  const doc = 'Only what was there, or in force, on this day, or of which no days are known.';
  return { ...args, ...at(types, doc) };
}

const at = ({ builder }: Types, description: string) =>
  builder.args((t) => ({ at: t.field({ type: 'Date', description }) }));

/** The filter as a text, by which loaders recognise equal ones. */
export function filterText({ where, at }: Pick<ListArguments, 'where' | 'at'>): string {
  return JSON.stringify(at == null ? (where ?? null) : [where ?? null, at]);
}

/** The nodes of a kind that a client asked for. */
export function wantedOf(types: Types, kind: Kind, { where, at }: ListArguments): Predicate {
  const asked = toPredicate(kind.name, where, types);
  const then = heldThen(kind, at);
  return isEverything(then) ? asked : { all: [asked, then] };
}

/** The page that a client asked for, as a statement takes it. */
export function toPage(types: Types, kind: Kind, args: ListArguments): Page {
  const order = toOrder(types.ontology, kind.name, args.orderBy);
  return { where: wantedOf(types, kind, args), ...windowOf(args, order, types.limits) };
}

/** The same of what a link leads to. */
export function toLinkPage(types: Types, hop: Hop, args: ListArguments): Page {
  const order = toOrderOf(types.ontology, hop, args.orderBy);
  const where = toPredicate(hop.target, args.where, types, hop);
  return { where, ...windowOf(args, order, types.limits), ...(args.at != null && { at: args.at }) };
}

/** Writes cursors of a page of a list. */
export function listCursor(
  { ontology }: Types,
  target: string,
  { orderBy }: ListArguments,
): (item: Item) => string {
  return ({ node }) => encodeCursor(toOrder(ontology, target, orderBy), node);
}

/** Writes cursors of a page of what a link leads to. */
export function linkCursor(
  { ontology }: Types,
  hop: Hop,
  { orderBy }: ListArguments,
): (item: Item) => string {
  return ({ node, edge }) => encodeCursor(toOrderOf(ontology, hop, orderBy), node, edge);
}
