import { asOfArgument } from '../../graphql/as-of.ts';
import { derived } from '../../graphql/builder.ts';
import type { Connection } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { priced } from '../../graphql/cost/price.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { requestFault } from '../../graphql/errors.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { windowOf } from '../../graphql/page-arguments.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import type { Dispute } from '../../shapes/disputes.ts';
import { addConflictType } from './conflict-type.ts';
import { type ConflictShape, conflictsAmong } from './conflicts-among.ts';
import { loadDisputes } from './load-disputes.ts';

const order: CursorOrder = {
  signature: 'conflicts',
  terms: [{ column: 'id', type: 'string', descending: false, nullable: false }],
};

interface Stretch {
  readonly after: string;
  /** One more than the page shows. */
  readonly limit: number;
}

/** Adds `Query.conflicts`. */
export function addConflicts(types: Types): void {
  const { builder, limits } = types;
  const { connection } = addConnection<ConflictShape>(types, {
    name: 'Conflict',
    doc: 'Values on which sources disagree. A page may hold fewer than it was asked for and be followed by others, since it looks at a bounded number of values.',
    node: derived(addConflictType(types)),
    nodeOf: (item) => item,
  });
  builder.queryField('conflicts', (t) =>
    t.field({
      extensions: priced(50_000),
      type: connection,
      description:
        'Where claims that are not deprecated disagree about one subject: by id of the subject, then by property or link. Of a link to many, they disagree on what they say of one time of it, such as the share; judgements that contradict each other are there as `sameAs`. Properties with many values, such as names, are never in conflict.',
      args: {
        about: t.arg.id({
          description: 'Only for the entity with this id; by default, for the whole graph.',
        }),
        ...forwardArguments(types),
        ...asOfArgument(types),
      },
      resolve: (_, args, context) => {
        const { after, limit } = windowOf(args, order, limits);
        return conflictsOf(args.about ?? null, { after: String(after?.[0] ?? ''), limit }, context);
      },
    }),
  );
}

const cursor = ({ id }: Pick<Dispute, 'id'>): string => encodeCursor(order, { id });

/** Looks at a bounded number of values: where the page is not full by then, it ends behind the last one looked at. */
function conflictsOf(
  of: string | null,
  { after, limit }: Stretch,
  context: RequestContext,
): Connection<ConflictShape> {
  const { limits } = context;
  const { conflictScan: scan, conflictCount: most } = limits;
  let page: ReturnType<Connection<ConflictShape>['slice']> | undefined;
  return {
    slice: () => {
      page ??= look();
      return page;
    },
    total: async () => {
      const disputes = await loadDisputes(context, { of, after: '', limit: most + 1 });
      if (disputes.length > most)
        throw requestFault(
          'TOO_EXPENSIVE',
          `More than ${most} values are disputed: ${of === null ? 'count the conflicts of one entity, with `about`' : 'list them a page at a time'}.`,
        );
      return (await conflictsAmong(disputes, context)).length;
    },
    cursor,
  };

  async function look() {
    const disputes = await disputesBehind();
    const looked = disputes.slice(0, scan);
    const found = await conflictsAmong(looked, context);
    const items = found.slice(0, limit - 1);
    const full = found.length > items.length;
    const last = full ? items.at(-1) : looked.at(-1);
    return {
      items,
      hasNextPage: full || disputes.length > scan,
      hasPreviousPage: after !== '',
      ...(last === undefined ? {} : { endCursor: cursor(last) }),
    };
  }

  /** Of one entity there are mostly few: they are read once, whether counted or listed. */
  async function disputesBehind(): Promise<readonly Dispute[]> {
    if (of !== null) {
      const all = await loadDisputes(context, { of, after: '', limit: most + 1 });
      if (all.length <= most) return all.filter(({ id }) => id > after);
    }
    return loadDisputes(context, { of, after, limit: scan + 1 });
  }
}
