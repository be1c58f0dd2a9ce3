import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { RequestContext } from '../graphql/request-context.ts';
import type { CallOptions } from '../store/store.ts';
import { cors } from './cors.ts';
import { documentCache } from './document-cache.ts';
import type { KnownOperations } from './known-operations.ts';
import { presentError } from './present-error.ts';
import type { Configuration } from './read-configuration.ts';
import type { RequestState } from './request-state.ts';
import type { StoreFaultLog } from './store-fault-log.ts';
import { useFinalAnswer } from './use-final-answer.ts';
import { useGuard } from './use-guard.ts';
import { useKnownOperations } from './use-known-operations.ts';
import { usePreparedExecution } from './use-prepared-execution.ts';
import { useWholeAnswer } from './use-whole-answer.ts';

/** What the endpoint answers from. */
export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly context: (call: CallOptions, showPlan: boolean) => RequestContext;
  readonly limits: Configuration['request'];
  /** What is found out of requests is noted here. */
  readonly known: KnownOperations;
  readonly log: Logger;
  readonly logStoreFault: StoreFaultLog;
}

/** A request that bears it sees the statements that answered it, on a server that shows them. */
export const planHeader = 'x-cuibono-plan';

/** GraphQL over HTTP at /graphql: queries by GET and by POST of JSON, one in a request. */
export function graphqlEndpoint({ schema, context, limits, known, ...logs }: EndpointParts) {
  return createYoga<RequestState>({
    schema,
    context: ({ deadline, request }) =>
      context(
        { deadline, signal: request.signal },
        limits.showPlans === 1 && request.headers.has(planHeader),
      ),
    // When the client has gone, the store refuses further statements by their signal. Yoga can have the executor look at
    // the signal as well, but it does so for each field: 0.25 ms of an answer of 12 kB.
    plugins: [
      useGuard(limits),
      useFinalAnswer(logs),
      usePreparedExecution(),
      useWholeAnswer(),
      useKnownOperations(known),
    ],
    maskedErrors: { maskError: presentError },
    maxRequestBodySize: limits.bodyMaxBytes,
    parserAndValidationCache: {
      documentCache: known.documents,
      errorCache: documentCache<unknown>(),
    },
    // Yoga's own logger knows no request ids, and reports a masked error twice.
    logging: false,
    cors,
    // It answers every address that ends so, a query string included; no address can end in a line break.
    healthCheckEndpoint: '\n',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
  });
}

export type YogaEndpoint = ReturnType<typeof graphqlEndpoint>;
