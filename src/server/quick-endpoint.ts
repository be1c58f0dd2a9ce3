import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ExecutionResult } from 'graphql';
import { type Asked, askedOf } from './concern.ts';
import { corsHeaders } from './cors.ts';
import { costHeader, type EndpointParts, planHeader, type YogaEndpoint } from './graphql-endpoint.ts';
import type { Handler } from './handler.ts';
import { plainLength } from './plain-length.ts';
import { presentError } from './present-error.ts';
import { readBody } from './read-body.ts';
import type { RequestState } from './request-state.ts';
import { type RequestedOperation, requestedOperation } from './requested-operation.ts';
import { sendResult } from './send-result.ts';

/**
 * Answers operations that Yoga has answered before, without what Yoga repeats for every request. It takes the same steps and
 * executes with the same function. Anything else, even an odd header, goes to Yoga; so does everything where Yoga has plugins of
 * its own to lead a request through.
 */
export function quickEndpoint(parts: EndpointParts, { yoga, onlySteps }: YogaEndpoint): Handler {
  if (!onlySteps) return yoga;
  const { bounds, known, steps } = parts;
  const { fetchAPI } = yoga;

  return async (request, response, state) => {
    const mediaType = known.mediaTypes.get(request.headers.accept ?? '');
    const length = plainLength(request, bounds.bodyMaxBytes);
    const asksForMore =
      request.headers[costHeader] !== undefined ||
      (bounds.showPlans === 1 && request.headers[planHeader] !== undefined);
    if (mediaType === undefined || length === null || asksForMore) return yoga(request, response, state);

    const asked = askedOf(state, request.method ?? '', (name) => request.headers[name]?.toString());
    const send = (result: ExecutionResult) =>
      sendResult(response, steps.finish(presented(result), asked), {
        mediaType,
        headers: corsHeaders(request.headers.origin),
        fetchAPI,
      });
    try {
      // Awaited only where there is something to wait for: a body that nobody listens to is kept, and costs more.
      const admitted = steps.admit(asked);
      if (admitted) await admitted;
    } catch (error) {
      return send(refused(error));
    }
    const body = await readBody(request, length);
    if (body === null) return;
    const operation = requestedOperation(body, known);
    if (operation === null) return yoga(unread(request, body), response, { ...state, admitted: true });

    const signal = leaving(response, state);
    const result = await executed(operation, parts, asked, signal).catch(refused);
    if (!signal.aborted) await send(result);
  };
}

const refused = (error: unknown): ExecutionResult => ({ errors: [presentError(error)] });

const presented = (result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(presentError) } : result;

/** Yoga reads this property in place of the stream, where there is one. */
const unread = (request: IncomingMessage, body: Buffer) =>
  Object.assign(request, { body: Readable.from([body]) });

/** Aborted when the client goes before it has its answer. */
function leaving(response: ServerResponse, { whenClosed }: RequestState): AbortSignal {
  const controller = new AbortController();
  whenClosed(() => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** The steps of an operation that only needs to be executed. */
async function executed(
  { execute, query, ...operation }: RequestedOperation,
  { schema, context, steps }: EndpointParts,
  asked: Asked,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const parsed = steps.parse({ query, variables: operation.variableValues, known: true }, asked);
  if (parsed) await parsed;
  const validated = steps.validate(operation, asked);
  if (validated) await validated;
  const costed = steps.cost(operation, asked);
  if (costed) await costed;
  const contextValue = context({ deadline: asked.deadline, signal }, {});
  return execute({ schema, contextValue, ...operation });
}
