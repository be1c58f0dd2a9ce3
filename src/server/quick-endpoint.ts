import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ExecutionResult } from 'graphql';
import { corsHeaders } from './cors.ts';
import type { Answer } from './create-listener.ts';
import { finalAnswer } from './final-answer.ts';
import { type EndpointParts, planHeader, type YogaEndpoint } from './graphql-endpoint.ts';
import { plainLength } from './plain-length.ts';
import { presentError } from './present-error.ts';
import { readBody } from './read-body.ts';
import type { RequestState } from './request-state.ts';
import { type RequestedOperation, requestedOperation } from './requested-operation.ts';
import { sendResult } from './send-result.ts';
import { wholeAnswer } from './whole-answer.ts';

/**
 * Answers operations that Yoga has answered before, without what Yoga does once more for every request. It executes with the
 * same function, and what becomes of the answer is said by the same functions. All else, as much as an odd header, goes to Yoga.
 */
export function quickEndpoint(parts: EndpointParts, yoga: YogaEndpoint): Answer {
  const { limits, known } = parts;
  const { fetchAPI } = yoga;

  return async (request, response, state) => {
    const mediaType = known.mediaTypes.get(request.headers.accept ?? '');
    const length = isServing(state) ? plainLength(request, limits.bodyMaxBytes) : null;
    const asksForPlan = limits.showPlans === 1 && request.headers[planHeader] !== undefined;
    if (mediaType === undefined || length === null || asksForPlan) return yoga(request, response, state);

    const body = await readBody(request, length);
    if (body === null) return;
    const operation = requestedOperation(body, known, limits.nestingMax);
    if (operation === null) return yoga(unread(request, body), response, state);

    const signal = leaving(response);
    const result = await resultOf(operation, parts, state, signal);
    if (signal.aborted) return;
    await sendResult(response, result, { mediaType, headers: corsHeaders(request.headers.origin), fetchAPI });
  };
}

const isServing = ({ readiness }: RequestState) => readiness !== 'starting' && readiness !== 'draining';

/** Yoga reads this property in place of the stream, where there is one. */
const unread = (request: IncomingMessage, body: Buffer) =>
  Object.assign(request, { body: Readable.from([body]) });

/** Aborted when the client goes before it has its answer. */
function leaving(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

async function resultOf(
  { execute, ...operation }: RequestedOperation,
  { schema, context, log, logStoreFault }: EndpointParts,
  { requestId, deadline }: RequestState,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const executed = async (): Promise<ExecutionResult> => {
    const contextValue = context({ deadline, signal }, false);
    return wholeAnswer(await execute({ schema, contextValue, ...operation }), contextValue);
  };
  const result = await executed().catch((error: unknown) => ({ errors: [presentError(error)] }));
  const { errors } = result;
  return finalAnswer(errors ? { ...result, errors: errors.map(presentError) } : result, requestId, {
    log,
    logStoreFault,
  });
}
