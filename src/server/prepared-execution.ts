import { type ExecutionResult, GraphQLError } from 'graphql';
import { execute } from '../execution/execute.ts';
import type { Concern } from './concern.ts';

/** Executes using what was prepared from documents before; Yoga's own executor plays no part in any operation. */
export const preparedExecution: Concern = {
  name: 'prepared execution',
  execute: (args) => {
    const executed = execute(args);
    return 'errors' in executed && executed.data === undefined ? refused(executed) : executed;
  },
};

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
