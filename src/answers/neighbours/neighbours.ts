import { derived } from '../../graphql/builder.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { priced, prices } from '../../graphql/cost/price.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { requestFault } from '../../graphql/errors.ts';
import { evidenceField } from '../../graphql/evidence-field.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { linkNames } from '../../graphql/link-names.ts';
import { type PageArguments, windowOf } from '../../graphql/page-arguments.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import type { NeighbourItem } from '../../loaders/item.ts';
import type { Paged } from '../../loaders/paged.ts';
import { didYouMean } from '../../ontology/did-you-mean.ts';
import type { Kind, Ontology } from '../../ontology/ontology.ts';
import { type LinkTypes, neighbourOrder } from '../../shapes/neighbours.ts';
import type { Window } from '../../shapes/window.ts';
import { addLinks } from './links.ts';
import { neighboursLoader } from './neighbours-loader.ts';

const order: CursorOrder = {
  signature: 'neighbours',
  terms: neighbourOrder.map((term) => ({
    ...term,
    type: term.column === 'direction' ? 'integer' : 'string',
  })),
};

/** Adds `Entity.neighbours`: everything joined to an entity by any link. */
export function addNeighbours(types: Types): void {
  const { builder, entity, ontology } = types;
  const names = linkNames(ontology);
  const { connection, edge } = addConnection<NeighbourItem>(types, {
    name: 'Neighbour',
    doc: 'What is linked to one entity.',
    node: derived(entity),
    nodeOf: (item) => item.node,
  });
  builder.objectFields(edge, (t) => ({
    link: t.string({
      description: 'The link that leads there: the name of a field of the entity it was followed from.',
      resolve: ({ item }) => names.fieldOf(item.from, item.type, item.direction),
    }),
    forward: t.boolean({
      description: 'Whether the link was followed in the direction in which it is declared.',
      resolve: ({ item }) => item.direction === 0,
    }),
    claims: t.field(evidenceField(types)),
  }));
  addLinks(types, linkTypes(ontology, null, undefined));
  builder.interfaceField(entity, 'neighbours', (t) =>
    t.field({
      type: connection,
      extensions: priced(prices.links),
      description:
        'What is linked to it: by link, in the order in which the field `links` of an entity lists them, and then by id. An entity joined by several links, or by one that held several times, appears once for each.',
      args: {
        links: t.arg.stringList({
          description: 'Only over these links, as the fields of its type name them; over all by default.',
        }),
        ...forwardArguments(types),
      },
      resolve: (row, args, context) => {
        const id = String(row.id);
        const kind = ontology.kindOfId(id);
        checkLinks(kind, args.links ?? []);
        const paged = neighboursAsked(args, kind, context);
        return connectionOf(paged, id, ({ node, edge, type, direction }) =>
          encodeCursor(order, { type, direction, other: node.id ?? null, time: edge.time ?? '' }),
        );
      },
    }),
  );
}

interface NeighbourArguments extends PageArguments {
  readonly links?: readonly string[] | null | undefined;
}

/** All parents of one kind ask alike, and so do those of kinds that call all of these links alike. */
function neighboursAsked(
  args: NeighbourArguments,
  kind: Kind | undefined,
  context: RequestContext,
): Paged<NeighbourItem, Window> {
  return context.once(neighboursAsked, `${kind?.name} ${JSON.stringify(args)}`, () => {
    const links = linkTypes(context.ontology, args.links ?? null, kind);
    return neighboursLoader(context, JSON.stringify([args, links]), () => ({
      links,
      window: checkWindow(windowOf(args, order, context.limits), links),
    }));
  });
}

/**
 * The types behind names of fields, over all kinds: a field of another kind with the same name adds a type that no
 * link of this entity has, and so one statement serves parents of several kinds. What this kind has under another name is left out.
 */
function linkTypes(
  { kinds, links: declared }: Ontology,
  names: readonly string[] | null,
  of: Kind | undefined,
): LinkTypes {
  const others = of?.hops.filter(({ field }) => names?.includes(field) === false) ?? [];
  const hops = kinds
    .flatMap((kind) => kind.hops)
    .filter(({ field }) => names === null || names.includes(field))
    .filter(({ type, forward }) => !others.some((hop) => hop.type === type && hop.forward === forward));
  const typesOf = (forward: boolean) =>
    declared
      .map(({ type }) => type)
      .filter((type) => hops.some((hop) => hop.type === type && hop.forward === forward));
  return { forward: typesOf(true), backward: typesOf(false) };
}

/** @throws BAD_CURSOR where a cursor is of a link that is not asked for: it has no place in this list. */
function checkWindow(window: Window, { forward, backward }: LinkTypes): Window {
  for (const side of ['after', 'before'] as const) {
    const [direction, type] = window[side] ?? [];
    if (type === undefined) continue;
    const listed = direction === 0 ? forward : direction === 1 ? backward : [];
    if (!listed.includes(String(type)))
      throw requestFault('BAD_CURSOR', `${side} is not a cursor of these links.`);
  }
  return window;
}

function checkLinks(kind: Kind | undefined, names: readonly string[]): void {
  const known = kind?.hops.map(({ field }) => field) ?? [];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw requestFault(
      'BAD_USER_INPUT',
      `links: ${kind?.name} has no link ${unknown}.${didYouMean(unknown, known)}`,
    );
}
