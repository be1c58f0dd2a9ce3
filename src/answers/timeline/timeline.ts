import type { AnswerGiven } from '../../graphql/answer.ts';
import { asOfArgument } from '../../graphql/as-of.ts';
import type { Output } from '../../graphql/builder.ts';
import { derived } from '../../graphql/builder.ts';
import { sliceOf } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { priced } from '../../graphql/cost/price.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import { requestFault } from '../../graphql/errors.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { liveClaims } from '../../graphql/live-claims.ts';
import { windowOf } from '../../graphql/page-arguments.ts';
import type { Types } from '../../graphql/types.ts';
import { valueKinds } from '../../graphql/value-kinds.ts';
import { upTo } from '../../graphql/within.ts';
import { groupLoader } from '../../loaders/claim-loaders.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type EventProperty, type Events, eventOrder } from '../../shapes/timeline.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';
import { timelineLoader } from './timeline-loader.ts';

const order: CursorOrder = {
  signature: 'timeline',
  terms: eventOrder.map((term) => ({ ...term, type: 'string' })),
};

/** Adds `Query.timeline`. */
export function addTimeline(types: Types, { valueType }: AnswerGiven): void {
  const { builder, ontology, limits } = types;
  const date = valueKinds(ontology).find(({ output }) => output.name === 'FuzzyDate');
  if (date === undefined) return;
  const { connection } = addConnection<Row>(types, {
    name: 'Timeline',
    doc: 'Dated events around some entities.',
    node: derived(addEvent(types, valueType(date))),
    nodeOf: (row) => row,
  });
  builder.queryField('timeline', (t) =>
    t.field({
      extensions: priced(1_000),
      type: connection,
      description:
        'What happened when, around some entities: the dates of these and of everything one link away from them, each once. By earliest day, latest day, id of the subject, and what happened.',
      args: {
        of: t.arg.idList({
          required: true,
          description: `Ids of the entities: at most ${limits.idsMax}. Ids that do not exist are skipped.`,
        }),
        from: t.arg({
          type: 'Date',
          description:
            'Only what may have happened on this day or later: a fuzzy date that reaches it is included.',
        }),
        to: t.arg({
          type: 'Date',
          description:
            'Only what may have happened on this day or before: a fuzzy date that reaches it is included.',
        }),
        ...forwardArguments(types, 50),
        ...asOfArgument(types),
      },
      resolve: (_, { of, from, to, first, after }, context) => {
        if (from != null && to != null && from > to)
          throw requestFault('BAD_USER_INPUT', `from is ${from}: it must not be after to, which is ${to}.`);
        const events = eventsAround(
          [...new Set(upTo('of', of, limits.idsMax))].sort(),
          ontology,
          from ?? null,
          to ?? null,
        );
        const list = timelineLoader(context, events, windowOf({ first, after }, order, limits));
        return {
          slice: async () => sliceOf(await list.items(), list.window),
          total: () => list.total(),
          cursor: (row) => encodeCursor(order, row),
        };
      },
    }),
  );
}

function addEvent({ builder, entity, claim, limits }: Types, date: Output<unknown>): Output<Row> {
  return builder.objectRef<Row>('Event').implement({
    description: 'Something that happened to an entity, as far as its time is known.',
    fields: (t) => ({
      date: t.field({
        type: date,
        description: 'When it happened, as precisely as it is known.',
        resolve: ({ date, earliest, latest }) => ({ edtf: date, earliest, latest }),
      }),
      what: t.string({
        description: 'What happened, in a word or two, such as announced, opened or in force.',
        resolve: ({ what }) => textOf(what),
      }),
      about: t.string({
        description: 'The property of the subject that holds the date, such as inForce.',
        resolve: ({ about }) => textOf(about),
      }),
      subject: t.field({
        type: entity,
        description: 'What it happened to.',
        resolve: ({ subject }, _, context) => entityOf(textOf(subject), context),
      }),
      claims: t.field({
        type: [claim],
        description: 'The claims that state this date, strongest first.',
        resolve: async ({ subject, about, date }, _, context) => {
          const key = `${textOf(subject)} ${textOf(about)}`;
          const claims = await groupLoader(context, limits.conflictClaims + 1).load(key);
          return liveClaims(claims).filter(({ claim }) => claim.text === date);
        },
      }),
    }),
  });
}

/** Every date of the ontology that is an event, and the links that may lead from the entities to one. */
function eventsAround(
  ids: readonly string[],
  ontology: Ontology,
  from: string | null,
  to: string | null,
): Events {
  const properties: readonly EventProperty[] = ontology.kinds.flatMap((kind) =>
    kind.properties.flatMap(({ name, event }) =>
      event === undefined ? [] : [{ kind: kind.name, about: name, what: event }],
    ),
  );
  const dated = new Set(properties.map(({ kind }) => kind));
  const types = (forward: boolean): readonly string[] => {
    const hops = ids.flatMap((id) => ontology.kindOfId(id)?.hops ?? []);
    const leading = hops.filter((hop) => hop.forward === forward && hop.to.some((kind) => dated.has(kind)));
    return [...new Set(leading.map(({ type }) => type))].sort();
  };
  return { ids, properties, links: { forward: types(true), backward: types(false) }, from, to };
}
