import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';

/**
 * What fields cost, in units of what one field of an answer takes: about a microsecond. Measured by `npm run bench:prices` over
 * 100,000 claims; what grows with the graph or was asked of little there has more.
 */
export const prices = Object.freeze({
  /** What is in the row that was read. */
  field: 1,
  /** A field of Query: a statement of its own, or more. */
  root: 100,
  /** A count, a sum or a facet: a statement for all parents of a level. */
  aggregate: 100,
  /** Reads and weighs up to its own bounds. */
  whoInvests: 50_000,
  why: 5_000,
  paths: 5_000,
  conflicts: 50_000,
  search: 6_000,
  timeline: 1_000,
  ask: 10_000,
  /** The graph of a past day, which may have to be made first. */
  asOf: 10_000,
  introspection: 5_000,
  /** A condition of a filter, and each value in a list of one. */
  condition: 3,
  /** A link that a filter follows. */
  hop: 5_000,
});

/** By how much more each condition costs behind one link more: it is asked of every node that the link leads to. */
export const hopFactor = 2;

/** How many entries a list counts with that has no page and says nothing else. */
export const usualEntries = 10;

/** Says what a field or an argument costs beside what everybody pays; to be declared with it, as `extensions`. */
export const priced = (price: number): { readonly price: number } => ({ price });

/** Says that an input field follows a link. */
export const followsLink = Object.freeze({ followsLink: true });

type Declared = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;

export function priceOf({ extensions }: Declared): number {
  const { price } = extensions;
  return typeof price === 'number' ? price : 0;
}

export const isLink = ({ extensions }: GraphQLInputField): boolean => extensions.followsLink === true;
