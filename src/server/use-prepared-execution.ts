import type { Plugin } from 'graphql-yoga';
import { createExecutor } from '../execute/create-executor.ts';

/** Executes queries by what was worked out of their documents before; everything else as Yoga does. */
export function usePreparedExecution(): Plugin {
  const execute = createExecutor();
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((args: Parameters<typeof execute>[0]) => execute(args) ?? executeFn(args)),
  };
}
