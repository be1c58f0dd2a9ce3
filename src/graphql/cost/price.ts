import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';

/**
 * What fields cost, in units of what one field of an answer takes: about a microsecond. Measured by `npm run bench:prices` over
 * 100,000 claims; prices of what grows with the graph, or was measured on few entries, are rounded up. Answers declare their own.
 */
export const prices = Object.freeze({
  /** What is in the row that was read. */
  field: 1,
  /** A field of Query: a statement of its own, or more. */
  root: 100,
  /** A count: a statement for all parents of a level. */
  count: 100,
  /** Sums and facets: each a statement that reads all that it is of. */
  sum: 2_000,
  /** Claims and neighbours: what any entity may have many of, and of any kind. */
  links: 100,
  /** The graph of a past day, which may have to be made first. */
  asOf: 40_000,
  introspection: 50_000,
  /** A condition of a filter, and each value in a list of one. */
  condition: 3,
  /** One that no index answers: it is asked of every text of a kind. */
  scan: 400,
  /** A link that a filter of a field of Query follows: it may be asked of all entities of a kind. */
  hop: 5_000,
  /** The same below an entity: it is asked of what is linked to that one. A page of them, together, seldom has more than a kind. */
  hopBelow: 200,
});

/** By how much more each condition costs behind one link more: it is asked of every node that the link leads to. */
export const hopFactor = 2;

/** How many entries a list counts with that has no page and says nothing else. */
export const usualEntries = 10;

/** What a field or an argument costs beside what everybody pays, and how many entries its page has where no argument says so. */
type Priced = { readonly price: number; readonly entries?: number | undefined };

/** To be declared with a field or an argument, as its `extensions`. */
export const priced = (price: number, entries?: number): Priced => ({ price, entries });

/** Says that an input field follows a link. */
export const followsLink = Object.freeze({ followsLink: true });

type Declared = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;

export function priceOf({ extensions }: Declared): number {
  const { price } = extensions;
  return typeof price === 'number' ? price : 0;
}

export function declaredEntries({ extensions }: Declared): number | undefined {
  const { entries } = extensions;
  return typeof entries === 'number' ? entries : undefined;
}

export const isLink = ({ extensions }: GraphQLInputField): boolean => extensions.followsLink === true;
