import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { refusal } from '../../graphql/errors.ts';
import { type Asked, askedOf } from '../concern.ts';
import { corsHeaders } from '../cors.ts';
import type { EndpointParts } from '../graphql-endpoint.ts';
import type { Handler } from '../handler.ts';
import { presentError } from '../present-error.ts';
import type { Configuration } from '../read-configuration.ts';
import type { RequestState } from '../request-state.ts';
import { callbackOf } from './callback-of.ts';
import type { Answer, Answerer } from './exchange.ts';
import { publicUrlOf } from './public-url.ts';
import { readExchange } from './read-exchange.ts';
import { sendAnswer, sendErrors } from './send-answer.ts';

/** What leads a request through the steps of every other one. */
export interface ReconcileParts {
  readonly endpoint: EndpointParts;
  readonly charge: (asked: Asked, cost: number) => void;
  readonly configuration: Configuration;
}

/** Answers one path of the service: who may ask, and how often, is decided by the same steps as for an operation. */
export function handlerOf(
  { endpoint, charge, configuration }: ReconcileParts,
  answer: Answerer,
  { methods }: { readonly methods: readonly string[] },
): Handler {
  const { steps, context, bounds } = endpoint;
  return async (request, response, state) => {
    for (const [name, value] of Object.entries(corsHeaders(request.headers.origin)))
      response.setHeader(name, value);
    if (request.method === 'OPTIONS') return preflight(request, response, methods);
    const asked = askedBy(request, state);
    try {
      if (!methods.includes(request.method ?? ''))
        throw refusal(
          'BAD_USER_INPUT',
          `${request.method} is not answered here; expected ${methods.join(', ')}.`,
          {
            status: 405,
            headers: { allow: methods.join(', ') },
          },
        );
      await steps.admit(asked);
      const read = await readExchange(request, bounds);
      if (read === null) return;
      const callback = callbackOf(read.parameters, request.method);
      const signal = leaving(response, state);
      const reading = (cost: number) => {
        charge(asked, cost);
        return context({ deadline: state.deadline, signal }, {});
      };
      const publicUrl = publicUrlOf(request, configuration);
      const answered = await answer({ ...read, publicUrl, reading, state });
      if (signal.aborted) return;
      const { errors } = steps.finish({ data: dataOf(answered) }, asked);
      if (errors !== undefined) return sendErrors(response, errors);
      return sendAnswer(request, response, answered, callback);
    } catch (error) {
      if (response.destroyed) return;
      const { errors = [] } = steps.finish({ errors: [presentError(error)] }, asked);
      return sendErrors(response, errors);
    }
  };
}

/** What is checked for its size before it is written. */
function dataOf(answer: Answer): NonNullable<ExecutionResult['data']> {
  return { ...answer };
}

/**
 * The guard of GraphQL asks for JSON, so that no form on a foreign page posts an operation. Here forms are what the protocol posts; nothing is changed by
 * one, and no cookie is known.
 */
const askedBy = (request: IncomingMessage, state: RequestState): Asked =>
  askedOf(state, request.method ?? '', (name) =>
    name === 'content-type' ? 'application/json' : request.headers[name]?.toString(),
  );

/** Aborted when the client goes before it has its answer. */
function leaving(response: ServerResponse, { whenClosed }: RequestState): AbortSignal {
  const controller = new AbortController();
  whenClosed(() => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** What a browser asks before it sends what no form could send. */
function preflight(request: IncomingMessage, response: ServerResponse, methods: readonly string[]): void {
  const headers = request.headers['access-control-request-headers'];
  response.setHeader('allow', methods.join(', '));
  if (headers !== undefined) response.setHeader('access-control-allow-headers', headers);
  response.writeHead(204).end();
}
