import type { RequestSetting } from '../graphql/request-context.ts';
import type { Views } from '../history/views.ts';
import type { Store } from '../store/store.ts';

/** Lets requests read the graph of past days. */
export function asOf(views: Views, store: Store): RequestSetting['asOf'] {
  return (day, call) => views.at(day, store, call);
}
