import { createHash } from 'node:crypto';
import { type Connection, sliceOf } from '../../graphql/connection.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import { requestFault } from '../../graphql/errors.ts';
import type { Limits } from '../../graphql/limits.ts';
import { type PageArguments, windowOf } from '../../graphql/page-arguments.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Position } from '../../shapes/window.ts';
import type { Row } from '../../store/store.ts';
import type { FlowQuestion } from './flow-question.ts';
import type { FlowShape, FlowShapes } from './flow-shapes.ts';
import { firstOf } from './flows/first-of.ts';
import { byAmount, type Counted } from './flows/flow.ts';

/** A page of flows. The question is part of the cursor: in another sum it would mean another place. */
export function flowConnection(
  flows: FlowShapes,
  args: PageArguments,
  question: FlowQuestion,
  limits: Limits,
): Connection<FlowShape> {
  const order = texts(`flows ${markOf(question)}`, ['total', ...question.groupBy.map((_, i) => `key${i}`)]);
  const window = windowOf(args, order, limits);
  const after = window.after === null ? null : flowPlace(window.after);
  const page = sliceOf(flows.first(window.limit, after), window);
  return {
    slice: async () => page,
    total: async () => flows.count,
    cursor: ({ total, keys }) => cursorAt(order, [String(total), ...keys]),
  };
}

const flowPlace = ([total, ...keys]: Position) => ({ total: whole(total), keys: keys.map(String) });

/** An investment that a flow counts, with what it adds. */
export interface CountedNode extends Counted {
  readonly node: Row;
  readonly currency: string;
}

/**
 * A page of the investments that a flow counts, the largest first. Nodes are loaded for the page alone. The question is
 * part of the cursor here, too: what an investment adds depends on it.
 */
export function countedConnection(
  { counted, count, question }: FlowShape,
  args: PageArguments,
  context: RequestContext,
): Connection<CountedNode> {
  const order = texts(`flow investments ${markOf(question)}`, ['amount', 'id']);
  const window = windowOf(args, order, context.limits);
  const after = window.after === null ? null : countedAt(window.after);
  const behind = after === null ? counted() : counted().filter((item) => byAmount(item, after) > 0);
  const page = sliceOf(firstOf(behind, window.limit, byAmount), window);
  return {
    slice: async () => ({
      ...page,
      items: await Promise.all(
        page.items.map(async (item) => ({
          ...item,
          currency: question.currency,
          node: await entityOf(item.id, context),
        })),
      ),
    }),
    total: async () => count,
    cursor: ({ amount, id }) => cursorAt(order, [String(amount), id]),
  };
}

const countedAt = ([amount, id]: Position): Counted => ({ amount: whole(amount), id: String(id) });

/** Tells a question from others, in few letters: cursors hold it. */
function markOf({ where, groupBy, currency, joint, basis, asOf }: FlowQuestion): string {
  const asked = JSON.stringify([where, groupBy, currency, joint, basis, asOf]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 16);
}

/** Sums may exceed 64 bits in a currency of small units, so cursors hold them as texts. */
const texts = (signature: string, columns: readonly string[]): CursorOrder => ({
  signature,
  terms: columns.map((column) => ({ column, descending: false, nullable: false, type: 'string' })),
});

const cursorAt = (order: CursorOrder, cells: readonly string[]): string =>
  encodeCursor(order, Object.fromEntries(order.terms.map(({ column }, i) => [column, cells[i] ?? ''])));

function whole(cell: Position[number] | undefined): bigint {
  if (typeof cell === 'string' && /^-?\d{1,60}$/.test(cell)) return BigInt(cell);
  throw requestFault('BAD_CURSOR', 'after is not a cursor of this list in this order.');
}
