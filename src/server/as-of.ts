import { requestFault } from '../graphql/errors.ts';
import type { RequestSetting } from '../graphql/request-context.ts';
import { TooManyClaims } from '../history/too-many-claims.ts';
import type { Views } from '../history/views.ts';
import type { Store } from '../store/store.ts';

/** Lets requests read the graph of past days, and tells a client where that takes too much. */
export function asOf(views: Views, store: Store): RequestSetting['asOf'] {
  return (day, call) =>
    views.at(day, store, call).catch((error: unknown) => {
      throw error instanceof TooManyClaims ? requestFault('TOO_EXPENSIVE', error.message) : error;
    });
}
