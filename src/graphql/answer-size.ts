import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import { fieldsIn, type KnownFields } from '../execution/fields-in.ts';
import { requestFault } from './errors.ts';

/** How large one answer is going to be so far. */
export interface AnswerSize {
  /**
   * Makes room for the fields of some entries of the list that is being resolved, and says whether any is left.
   * @throws {GraphQLError} TOO_EXPENSIVE, at the first that finds none.
   */
  add(entries: number, info: Place): boolean;
  /** That error, once thrown: the rest of the answer is then of no use. */
  readonly fault: GraphQLError | null;
}

/** The place of a field in the document, as given to resolvers. */
type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Counts the fields of an answer before they are there. Lists within lists multiply: a few hundred characters of query
 * can ask for more than any memory holds, and they come from so few entities that no limit on reading notices. So a
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
