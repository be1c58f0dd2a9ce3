import type { Types } from './types.ts';

/** Declares what lists add up to that are not of the nodes of a kind: neighbours, claims, flows and the like. */
export function addCountAggregate({ builder, count }: Types): void {
  builder.objectType(count, {
    description: 'What a list adds up to that is not of one kind of nodes: how many entries it has.',
    fields: (t) => ({
      count: t.int({
        description: 'How many there are on all pages together, as `totalCount` says.',
        resolve: (list) => list.total(),
      }),
    }),
  });
}
