import type { GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Told } from '../graphql/notices.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { CallOptions } from '../store/store.ts';
import { cors } from './cors.ts';
import { documentCache } from './document-cache.ts';
import type { KnownOperations } from './known-operations.ts';
import { presentError } from './present-error.ts';
import type { Configuration } from './read-configuration.ts';
import type { RequestState } from './request-state.ts';
import type { Steps } from './steps.ts';
import { type ServerPlugin, useSteps } from './use-steps.ts';

/** What the endpoint answers from. */
export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly context: (call: CallOptions, told: Told) => RequestContext;
  readonly bounds: Configuration['request'];
  /** What is learned about requests is noted here. */
  readonly known: KnownOperations;
  /** What happens to every request. */
  readonly steps: Steps;
  /** What Yoga is to do besides that. */
  readonly plugins?: readonly ServerPlugin[];
}

/** GraphQL over HTTP by Yoga, and whether the steps are all that it leads a request through. */
export interface YogaEndpoint {
  readonly yoga: YogaServerInstance<RequestState, object>;
  readonly onlySteps: boolean;
}

/** A request with it sees the statements that answered it, on a server that shows them. */
export const planHeader = 'x-cuibono-plan';

/** A request that bears it is told what its operation costs. */
export const costHeader = 'x-cuibono-cost';

/** GraphQL over HTTP at /graphql: queries by GET and by POST of JSON, one in a request. */
export function graphqlEndpoint(parts: EndpointParts): YogaEndpoint {
  const { schema, context, bounds, known, steps } = parts;
  const ofSteps = useSteps({ steps, known, ...bounds });
  // All plugins are in this list: any besides the steps' own closes the short way around Yoga, which knows no others.
  const plugins: ServerPlugin[] = [ofSteps, ...(parts.plugins ?? [])];
  const yoga = createYoga<RequestState>({
    schema,
    context: ({ deadline, request }) =>
      context(
        { deadline, signal: request.signal },
        {
          plan: bounds.showPlans === 1 && request.headers.has(planHeader),
          cost: request.headers.has(costHeader),
        },
      ),
    // When the client has gone, the store refuses further statements by their signal. Yoga can have the executor look at
    // the signal as well, but it does so for each field: 0.25 ms of an answer of 12 kB.
    plugins,
    maskedErrors: { maskError: presentError },
    maxRequestBodySize: bounds.bodyMaxBytes,
    parserAndValidationCache: {
      documentCache: known.documents,
      // Nobody sends a text again that cannot be parsed.
      errorCache: documentCache<unknown>(0),
    },
    // Yoga's own logger knows no request ids, and reports a masked error twice.
    logging: false,
    cors,
    // It answers every address with this ending, query string included; no address can end in a line break.
    healthCheckEndpoint: '\n',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
  });
  return { yoga, onlySteps: plugins.every((plugin) => plugin === ofSteps) };
}
