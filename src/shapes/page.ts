import type { Predicate } from './predicate.ts';
import type { Window } from './window.ts';

/** A page of nodes: which ones, in which order, from where and how many. */
export interface Page extends Window {
  readonly where: Predicate;
  /** Of a link that may hold several times: only those that held on this day (YYYY-MM-DD), or of which no days are known. */
  readonly at?: string;
}

/** The page without the row that tells whether more follow. */
export function exactly(page: Page): Page {
  return page.exact === true ? page : { ...page, limit: page.limit - 1, exact: true };
}
