import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import { fieldsIn, type KnownFields } from '../execution/fields-in.ts';
import { requestFault } from './errors.ts';

/** How much of one answer there is to be so far. */
export interface AnswerSize {
  /**
   * Makes room for the fields of some entries of the list that is being resolved, and tells whether there is any left.
   * @throws {GraphQLError} TOO_EXPENSIVE, at the first that finds none.
   */
  add(entries: number, info: Place): boolean;
  /** That error, once it was thrown: what else the answer holds is then of no use. */
  readonly fault: GraphQLError | null;
}

/** The place of a field in the document, as resolvers are told it. */
type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Counts the fields of an answer before they are there. Lists within lists multiply: a few hundred characters of query
 * can ask for more than any memory holds, and they come from so few entities that no bound on reading notices. So a
 * list counts, for each entry, every field of the document below it, before any of them is resolved.
 */
export function createAnswerSize(most: number): AnswerSize {
  const known: KnownFields = new Map();
  let left = most;
  let fault: GraphQLError | null = null;
  return {
    get fault() {
      return fault;
    },
    add: (entries, { fieldNodes, fragments }) => {
      if (fault !== null) return false;
      if (entries === 0) return true;
      const below = fieldNodes.reduce(
        (sum, { selectionSet }) => sum + fieldsIn(selectionSet, fragments, known),
        0,
      );
      left -= entries * Math.max(1, below);
      if (left >= 0) return true;
      fault = requestFault(
        'TOO_EXPENSIVE',
        `The answer would have more than ${most} fields: ask for shorter pages, or for fewer levels of lists.`,
      );
      throw fault;
    },
  };
}
