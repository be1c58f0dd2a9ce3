import { type ExecutionArgs, type ExecutionResult, type GraphQLError, getVariableValues } from 'graphql';
import { collectedErrors } from './collected-errors.ts';
import { executeFields } from './execute-fields.ts';
import { isPromise } from './is-promise.ts';
import { type OperationOfDocument, operationOf } from './operation-of.ts';
import type { Run } from './run.ts';

/** What is executed: an operation of a document that has been validated against the schema. */
export type Execution = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'rootValue' | 'contextValue' | 'variableValues' | 'operationName'
>;

/** Most wrong variables that are reported; beyond them, only that there are more. */
const mostFaults = 5;

/**
 * Executes a query as the specification says (GraphQL, October 2021, §6) and as graphql-js does, errors included, with everything
 * that follows from the document worked out once: which fields each type has at each place, and how values are completed. It keeps
 * nothing of a request.
 * @returns at once where no resolver waits for anything; errors without data where nothing was executed.
 * @throws {SchemaFault} where the schema has something that this does not support.
 */
export function execute(execution: Execution): ExecutionResult | Promise<ExecutionResult> {
  const found = operationOf(execution);
  if ('refused' in found) return { errors: [found.refused] };
  const { schema, variableValues } = execution;
  const { variableDefinitions = [] } = found.operation;
  const options = { maxErrors: mostFaults };
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, options);
  // Without a prototype: reading a variable that is not given finds nothing, whatever its name.
  return errors ? { errors } : run(found, Object.assign(Object.create(null), coerced), execution);
}

function run(
  found: OperationOfDocument,
  variables: Run['variables'],
  { rootValue, contextValue: context }: Execution,
): ExecutionResult | Promise<ExecutionResult> {
  const errors = collectedErrors();
  const answer = (data: Record<string, unknown> | null): ExecutionResult =>
    errors.list.length === 0 ? { data } : { errors: errors.list, data };
  const failed = (error: unknown): ExecutionResult => {
    // Whatever a resolver throws has become a GraphQLError on its way up.
    errors.add(error as GraphQLError, undefined);
    return answer(null);
  };
  try {
    const { root, fields, preparation } = found.prepared(variables);
    const one: Run = {
      preparation,
      context,
      rootValue,
      variables,
      errors,
      args: new Map(),
      shared: new Map(),
      unkept: new Map(),
    };
    const data = executeFields(fields, root, rootValue, undefined, one);
    return isPromise(data) ? data.then(answer, failed) : answer(data);
  } catch (error) {
    return failed(error);
  }
}
