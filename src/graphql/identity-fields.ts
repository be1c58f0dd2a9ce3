import { judgementsOfMany, mergedLoader } from '../loaders/identity-loaders.ts';
import type { ClaimItem } from '../loaders/item.ts';
import type { Judgement } from '../ontology/judgements.ts';
import { saidOrder } from '../shapes/claims.ts';
import type { Output } from './builder.ts';
import { type Connection, connectionOf } from './connection.ts';
import { priced, prices } from './cost/price.ts';
import { type CursorOrder, encodeCursor } from './cursor.ts';
import { forwardArguments } from './forward-arguments.ts';
import { windowOf } from './page-arguments.ts';
import { idOn } from './past-id.ts';
import type { Types } from './types.ts';

const order: CursorOrder = {
  signature: 'judgements',
  terms: saidOrder.map((term) => ({ ...term, type: 'string' })),
};

const docs: Readonly<Record<Judgement, string>> = {
  sameAs:
    'The judgements that it is the same as something else, those of the ids in `mergedFrom` too, by the two that each is about, strongest first. A judgement that contradicts stronger ones is not `shown`.',
  differentFrom: 'The judgements that it is not the same as something else, in the same order.',
};

/** Adds what tells under which other ids an entity is known, and who says so. */
export function addIdentity(types: Types, connection: Output<Connection<ClaimItem>>): void {
  const { builder, entity, limits } = types;
  builder.interfaceField(entity, 'mergedFrom', (t) =>
    t.field({
      type: ['ID'],
      extensions: priced(prices.links),
      description:
        'The other ids that are shown under its own, since they are judged to be the same: each of them answers as it. Empty where there are none.',
      resolve: async (row, _, context) => {
        const ids = await mergedLoader(context).load(String(row.id));
        return ids.map((id) => idOn(id, context.day));
      },
    }),
  );
  for (const about of ['sameAs', 'differentFrom'] as const)
    builder.interfaceField(entity, about, (t) =>
      t.field({
        type: connection,
        extensions: priced(prices.links),
        description: docs[about],
        args: {
          ended: t.arg.boolean({
            defaultValue: false,
            required: true,
            description:
              'Whether to list also those that are no longer said: closed by a release, or withdrawn.',
          }),
          ...forwardArguments(types),
        },
        resolve: (row, args, context) => {
          const paged = judgementsOfMany(context, about, args.ended, JSON.stringify(args), () =>
            windowOf(args, order, limits),
          );
          return connectionOf(paged, String(row.id), ({ claim }) => encodeCursor(order, claim));
        },
      }),
    );
}
