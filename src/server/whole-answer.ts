import type { ExecutionResult } from 'graphql';
import { withNotices } from '../graphql/notices.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/**
 * What was executed, with what it must say beside its data: which bounds kept something out of it, and which statements it
 * cost where that was asked for. An answer that grew too large is none: what was found of it by then would pass for the whole.
 */
export function wholeAnswer(
  result: ExecutionResult,
  { answerSize, notices }: Pick<RequestContext, 'answerSize' | 'notices'>,
): ExecutionResult {
  return answerSize.fault === null ? withNotices(result, notices) : { errors: [answerSize.fault] };
}
