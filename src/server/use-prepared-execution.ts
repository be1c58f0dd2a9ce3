import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Execution, execute } from '../execute/execute.ts';

/** Executes by what was worked out of documents before; Yoga's own executor has no part in any operation. */
export function usePreparedExecution(): Plugin {
  const run = (args: Execution) => {
    const executed = execute(args);
    return 'errors' in executed && executed.data === undefined ? refused(executed) : executed;
  };
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(run),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(run),
  };
}

/** What could not be executed, such as for a variable that is missing, has the status that Yoga's executor gives it. */
function refused({ errors = [] }: ExecutionResult): ExecutionResult {
  const http = { status: 400 };
  return {
    errors: errors.map(
      ({ message, nodes = null, originalError = null, extensions }) =>
        new GraphQLError(message, { nodes, originalError, extensions: { ...extensions, http } }),
    ),
  };
}
