import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';
import type { Variables } from './places-reader.ts';

/**
 * Whether the directives of a selection leave it in (GraphQL, October 2021, §3.13.1 and §3.13.2).
 * @throws {GraphQLError} where a directive is given null, which its argument cannot be.
 */
export function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
