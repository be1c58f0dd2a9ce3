import type { Item } from '../loaders/item.ts';
import type { Page } from '../shapes/page.ts';
import { encodeCursor } from './cursor.ts';
import { toOrder } from './order-fields.ts';
import { type PageArguments, windowOf } from './page-arguments.ts';
import { toPredicate } from './to-predicate.ts';
import { type OrderValue, type Types, targetName, type WhereValue } from './types.ts';

/** The arguments of a list of nodes, as a client sent them. */
export interface ListArguments extends PageArguments {
  readonly where?: WhereValue | null | undefined;
  readonly orderBy?: readonly OrderValue[] | null | undefined;
}

/** Declares the arguments of a list of nodes of some kinds. */
export function listArguments(types: Types, kinds: readonly string[]) {
  const name = targetName(kinds);
  const { pageDefault, pageMax } = types.limits;
  return types.builder.args((t) => ({
    where: t.field({
      type: types.where(kinds),
      description: `Which nodes of ${name} to include; all by default.`,
    }),
    orderBy: t.field({
      type: [types.order(kinds)],
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

/** The filter as a text, by which loaders recognise equal ones. */
export function filterText({ where }: Pick<ListArguments, 'where'>): string {
  return JSON.stringify(where ?? null);
}

/** The page that a client asked for, as a statement takes it. */
export function toPage(types: Types, kinds: readonly string[], args: ListArguments): Page {
  const order = toOrder(types.ontology, kinds, args.orderBy);
  return { where: toPredicate(kinds, args.where, types), ...windowOf(args, order, types.limits) };
}

/** Writes cursors of such a page. */
export function listCursor(
  { ontology }: Types,
  kinds: readonly string[],
  { orderBy }: ListArguments,
): (item: Item) => string {
  return ({ node }) => encodeCursor(toOrder(ontology, kinds, orderBy), node);
}
