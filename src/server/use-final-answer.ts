import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { finalAnswer } from './final-answer.ts';
import type { EndpointParts } from './graphql-endpoint.ts';
import type { RequestState } from './request-state.ts';

/** Decides what leaves Yoga. */
export function useFinalAnswer(
  logs: Pick<EndpointParts, 'log' | 'logStoreFault'>,
): Plugin<object, RequestState> {
  return {
    onResultProcess: ({ result, setResult, serverContext: { requestId } }) => {
      if (isSingle(result)) setResult(finalAnswer(result, requestId, logs));
    },
  };
}

function isSingle(result: unknown): result is ExecutionResult {
  return (
    typeof result === 'object' &&
    result !== null &&
    !(Symbol.asyncIterator in result) &&
    !Array.isArray(result)
  );
}
