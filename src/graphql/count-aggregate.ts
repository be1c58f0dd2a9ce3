import type { Types } from './types.ts';

/** Declares what lists of anything but the nodes of a kind add up to: neighbours, claims, flows and the like. */
export function addCountAggregate({ builder, count }: Types): void {
  builder.objectType(count, {
    description: 'What a list of mixed kinds adds up to: how many entries it has.',
    fields: (t) => ({
      count: t.int({
        description: 'How many there are on all pages together, as `totalCount` says.',
        resolve: (list) => list.total(),
      }),
    }),
  });
}
