import type { Window } from '../shapes/window.ts';
import { type CursorOrder, decodeCursor } from './cursor.ts';
import { requestFault } from './errors.ts';
import type { Limits } from './limits.ts';
import { pageSize } from './page-size.ts';

/** The arguments of Relay's connections, as a client sent them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a page asks of the store: one row more than it shows, which tells whether another page follows. */
export function windowOf(args: PageArguments, order: CursorOrder, limits: Limits): Window {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number')
    throw requestFault('BAD_USER_INPUT', 'first and last exclude each other.');
  const backward = typeof last === 'number';
  const size = backward ? pageSize('last', last, limits) : pageSize('first', first, limits);
  return {
    order: order.terms,
    after: args.after == null ? null : decodeCursor(order, args.after, 'after'),
    before: args.before == null ? null : decodeCursor(order, args.before, 'before'),
    backward,
    limit: size + 1,
  };
}
