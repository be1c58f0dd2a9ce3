import { createHash } from 'node:crypto';
import { byAmount, byTotal, type Counted } from '../../flows/flows-of.ts';
import type { Position } from '../../shapes/window.ts';
import type { Row } from '../../store/store.ts';
import { type Connection, sliceOf } from '../connection.ts';
import { type CursorOrder, encodeCursor } from '../cursor.ts';
import { entityOf } from '../entity-of.ts';
import { requestFault } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { type PageArguments, windowOf } from '../page-arguments.ts';
import type { RequestContext } from '../request-context.ts';
import type { FlowShape } from './flow-shapes.ts';
import type { FlowQuestion } from './who-invests.ts';

/** What a list that is already in memory is paged by. */
interface Listed<T> {
  readonly order: CursorOrder;
  readonly row: (item: T) => Row;
  readonly item: (position: Position) => T;
  readonly compare: (a: T, b: T) => number;
}

/** A page of flows. The question is part of the cursor: one of another sum would mean another place. */
export function flowConnection(
  flows: readonly FlowShape[],
  args: PageArguments,
  question: FlowQuestion,
  limits: Limits,
): Connection<FlowShape> {
  const columns = ['total', ...question.groupBy.map((_, i) => `key${i}`)];
  const listed: Listed<Pick<FlowShape, 'total' | 'keys'>> = {
    order: texts(`flows ${markOf(question)}`, columns),
    row: ({ total, keys }) =>
      Object.fromEntries([String(total), ...keys].map((cell, i) => [columns[i], cell])),
    item: ([total, ...keys]) => ({ total: whole(total), keys: keys.map(String) }),
    compare: byTotal,
  };
  const page = cut(flows, args, listed, limits);
  return {
    slice: async () => page,
    total: async () => flows.length,
    cursor: (flow) => encodeCursor(listed.order, listed.row(flow)),
  };
}

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
  { counted, question }: FlowShape,
  args: PageArguments,
  context: RequestContext,
): Connection<CountedNode> {
  const listed: Listed<Counted> = {
    order: texts(`flow investments ${markOf(question)}`, ['amount', 'id']),
    row: ({ amount, id }) => ({ amount: String(amount), id }),
    item: ([amount, id]) => ({ amount: whole(amount), id: String(id) }),
    compare: byAmount,
  };
  const page = cut(counted, args, listed, context.limits);
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
    total: async () => counted.length,
    cursor: (item) => encodeCursor(listed.order, listed.row(item)),
  };
}

/** Tells a question from others, in few letters: cursors hold it. */
function markOf({ where, groupBy, currency, joint, asOf }: FlowQuestion): string {
  const asked = JSON.stringify([where, groupBy, currency, joint, asOf]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 16);
}

/** Sums may exceed 64 bits in a currency of small units, so cursors hold them as texts. */
const texts = (signature: string, columns: readonly string[]): CursorOrder => ({
  signature,
  terms: columns.map((column) => ({ column, descending: false, nullable: false, type: 'string' })),
});

function cut<T, P extends T>(all: readonly P[], args: PageArguments, listed: Listed<T>, limits: Limits) {
  const window = windowOf(args, listed.order, limits);
  const after = window.after === null ? null : listed.item(window.after);
  const rest = after === null ? all : all.filter((item) => listed.compare(item, after) > 0);
  return sliceOf(rest.slice(0, window.limit), window);
}

function whole(cell: Position[number] | undefined): bigint {
  if (typeof cell === 'string' && /^-?\d{1,60}$/.test(cell)) return BigInt(cell);
  throw requestFault('BAD_CURSOR', 'after is no cursor of this list in this order.');
}
