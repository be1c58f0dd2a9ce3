import type { ExecutionResult } from 'graphql';
import { withNotices } from '../graphql/notices.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Concern } from './concern.ts';

/** Adds to an answer which bounds kept something out of it and, where that was asked for, the statements that it took. */
export const completeAnswer: Concern = {
  name: 'complete answer',
  // The server makes the context of every request.
  execute: async (args, next) => completed(await next(args), args.contextValue as RequestContext),
};

/** An answer that grew too large is not given: what was found by then would pass for the whole. */
function completed(result: ExecutionResult, { answerSize, notices }: RequestContext): ExecutionResult {
  return answerSize.fault === null ? withNotices(result, notices) : { errors: [answerSize.fault] };
}
