import type { GraphQLArgument, GraphQLField } from 'graphql';
import { declaredEntries } from './price.ts';

/** The bounds of pages. */
interface PageBounds {
  readonly pageMax: number;
  readonly pageDefault: number;
}

/**
 * How many entries the arguments of a field ask for: `first` or `last`, or as many as there are `ids`. Undefined where it has no
 * such arguments. What is out of bounds is refused by the field itself, and counts with the bound.
 */
export function pageEntries(
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
  { pageMax, pageDefault }: PageBounds,
): number | undefined {
  if (Array.isArray(given.ids)) return given.ids.length;
  if (!field.args.some(({ name }) => name === 'first')) return declaredEntries(field);
  return Math.min(pageMax, Math.max(0, Number(given.last ?? given.first ?? pageDefault)));
}

/** Whether what is given for an argument may change how many entries its field asks for. */
export const decidesEntries = ({ name }: GraphQLArgument): boolean =>
  name === 'ids' || name === 'first' || name === 'last';
