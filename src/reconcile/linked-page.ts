import type { Page } from '../shapes/page.ts';

/** The first so many of what a link leads to, by their ids. */
export const linkedPage = (limit: number): Page => ({
  where: { all: [] },
  order: [{ column: 'id', descending: false, nullable: false }],
  after: null,
  before: null,
  backward: false,
  limit,
  exact: true,
});
