import type { Types } from './types.ts';

/** Declares `PageInfo`. */
export function addPageInfo({ builder, pageInfo }: Types): void {
  builder.objectType(pageInfo, {
    description: 'Where a page begins and ends, as in Relay connections.',
    fields: (t) => ({
      hasNextPage: t.boolean({
        description: 'Whether entries follow this page.',
        resolve: (page) => page.hasNextPage,
      }),
      hasPreviousPage: t.boolean({
        description: 'Whether entries come before this page.',
        resolve: (page) => page.hasPreviousPage,
      }),
      startCursor: t.string({
        nullable: true,
        description: 'Cursor of the first entry, for `before`; null where the page is empty.',
        resolve: (page) => page.startCursor,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'Cursor of the last entry, for `after`; null where the page is empty.',
        resolve: (page) => page.endCursor,
      }),
    }),
  });
}
