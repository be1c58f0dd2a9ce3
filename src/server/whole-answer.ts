import type { ExecutionResult } from 'graphql';
import { withNotices } from '../graphql/notices.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Concern } from './concern.ts';

/**
 * Completes what was executed with what it must say beside its data: which bounds kept something out of it, and which
 * statements it cost where that was asked for.
 */
export const wholeAnswer: Concern = {
  name: 'whole answer',
  execute: async (args, next) => completed(await next(args), args.contextValue as RequestContext),
};

/** An answer that grew too large is not given: what was found by then would pass for the whole. */
function completed(result: ExecutionResult, { answerSize, notices }: RequestContext): ExecutionResult {
  return answerSize.fault === null ? withNotices(result, notices) : { errors: [answerSize.fault] };
}
