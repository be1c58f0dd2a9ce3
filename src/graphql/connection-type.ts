import type { Builder, Output } from './builder.ts';
import { type Connection, whenThere } from './connection.ts';
import { priced, prices } from './cost/price.ts';
import type { Types } from './types.ts';

/** One entry of a page, which knows the connection that its cursor belongs to. */
export interface Edge<T> {
  readonly item: T;
  readonly connection: Connection<T>;
}

/** What a connection is called and leads to. */
interface ConnectionDeclaration<T> {
  /** `CompanyInvestments`: the types are named for it. */
  readonly name: string;
  readonly doc: string;
  readonly node: Output<unknown>;
  readonly nodeOf: (item: T) => unknown;
  /** The type of its edges, where connections share one; else they have one of their own, which may get more fields. */
  readonly edge?: Output<Edge<T>>;
  /** Whether the caller adds an `aggregate` that says more than how many there are. */
  readonly hasOwnAggregate?: true;
}

/** Declares the edges of a connection, or of several. */
export function addEdge<T>(
  builder: Builder,
  { name, doc, node, nodeOf }: Pick<ConnectionDeclaration<T>, 'name' | 'doc' | 'node' | 'nodeOf'>,
): Output<Edge<T>> {
  return builder.objectRef<Edge<T>>(name).implement({
    description: doc,
    fields: (t) => ({
      cursor: t.string({
        description: 'The place of this entry in the list, for `after` and `before`.',
        resolve: ({ item, connection }) => connection.cursor(item),
      }),
      node: t.field({
        type: node,
        description: 'The node of this entry.',
        resolve: ({ item }) => nodeOf(item),
      }),
    }),
  });
}

/** Declares a connection and its edges; the edges may get more fields. */
export function addConnection<T, C extends Connection<T> = Connection<T>>(
  { builder, pageInfo, count }: Types,
  declared: ConnectionDeclaration<T>,
) {
  const { name, doc, node, nodeOf } = declared;
  const edge =
    declared.edge ??
    addEdge<T>(builder, { name: `${name}Edge`, doc: `One entry of ${name}Connection.`, node, nodeOf });
  const connection: Output<C> = builder.objectRef<C>(`${name}Connection`).implement({
    description: `A page of a list. ${doc}`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The entries of the page, each with its cursor and what is known about the link itself.',
        resolve: (page) =>
          whenThere(page.slice(), ({ items }) => items.map((item): Edge<T> => ({ item, connection: page }))),
      }),
      nodes: t.field({
        type: [node],
        description: 'The nodes of the entries, without the entries.',
        resolve: (page) => whenThere(page.slice(), ({ items }) => items.map(nodeOf)),
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Where the page begins and ends, and whether others follow.',
        resolve: (page) =>
          whenThere(page.slice(), ({ items, hasNextPage, hasPreviousPage, endCursor: end }) => {
            const cursor = (item: T | undefined) => (item === undefined ? null : page.cursor(item));
            const [startCursor, endCursor] = [cursor(items[0]), end ?? cursor(items.at(-1))];
            return { hasNextPage, hasPreviousPage, startCursor, endCursor };
          }),
      }),
      totalCount: t.int({
        extensions: priced(prices.count),
        description: 'How many entries there are on all pages together; counted only when asked for.',
        resolve: (page) => page.total(),
      }),
    }),
  });
  if (declared.hasOwnAggregate !== true)
    builder.objectField(connection, 'aggregate', (t) =>
      t.field({
        type: count,
        extensions: priced(prices.count),
        description: 'What the whole list adds up to; nothing is counted unless it is asked for.',
        resolve: (page) => page,
      }),
    );
  return { connection, edge };
}
