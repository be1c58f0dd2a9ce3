import { derived } from '../../graphql/builder.ts';
import { type Connection, sliceOf } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { priced } from '../../graphql/cost/price.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { windowOf } from '../../graphql/page-arguments.ts';
import type { Types } from '../../graphql/types.ts';
import { addDuplicateType } from './duplicate-type.ts';
import { countOpenPairs, type OpenPair, openPairs } from './open-pairs.ts';

/** A cursor belongs to one choice of kinds. */
const orderOf = (kinds: readonly string[] | null): CursorOrder => ({
  signature: JSON.stringify(['possibleDuplicates', kinds]),
  terms: [{ column: 'id', type: 'string', descending: false, nullable: false }],
});

/** Adds `Query.possibleDuplicates`: the queue of what a person is to judge. */
export function addPossibleDuplicates(types: Types): void {
  const { builder, ontology, limits } = types;
  const { connection } = addConnection<OpenPair>(types, {
    name: 'PossibleDuplicate',
    doc: 'Pairs of entities that may be one, the likeliest first.',
    node: derived(addDuplicateType(types)),
    nodeOf: (item) => item,
  });
  builder.queryField('possibleDuplicates', (t) =>
    t.field({
      extensions: priced(20_000),
      type: connection,
      description:
        'Pairs of entities that may be one and that nobody has judged, the likeliest first: what `cuibono resolve --queue` found when it ran last. It is of today, whatever day is asked about.',
      args: {
        kinds: t.arg({
          type: [types.kind],
          description: 'Only pairs of these kinds; of all kinds by default.',
        }),
        ...forwardArguments(types),
      },
      resolve: (_, { kinds, ...page }, context): Connection<OpenPair> => {
        const order = orderOf(kinds ?? null);
        const window = windowOf(page, order, limits);
        const wanted =
          kinds == null
            ? null
            : ontology.kinds.flatMap((kind) => (kinds.includes(kind.code) ? [kind.name] : []));
        return {
          slice: async () =>
            sliceOf(await openPairs(context, wanted, String(window.after?.[0] ?? ''), window.limit), window),
          total: () => countOpenPairs(context, wanted),
          cursor: ({ id }) => encodeCursor(order, { id }),
        };
      },
    }),
  );
}
