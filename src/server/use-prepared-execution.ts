import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createExecutor } from '../execute/create-executor.ts';

/** Executes queries by what was worked out of their documents before; everything else as Yoga does. */
export function usePreparedExecution(): Plugin {
  const execute = createExecutor();
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((args: Parameters<typeof execute>[0]) => {
        const executed = execute(args);
        if (executed === null) return executeFn(args);
        return 'errors' in executed && executed.data === undefined ? refused(executed) : executed;
      }),
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
