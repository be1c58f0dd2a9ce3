import { type ExecutionResult, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal, requestFault } from '../graphql/errors.ts';
import { withoutStackTrace } from '../store/without-stack-trace.ts';
import { type Asked, askedOf } from './concern.ts';
import type { KnownOperations } from './known-operations.ts';
import type { RequestState } from './request-state.ts';
import type { Steps } from './steps.ts';

/** The parts of a server that requests answered by Yoga are led through. */
interface StepsOfYoga {
  readonly steps: Steps;
  /** What Yoga learns about requests is noted here. */
  readonly known: KnownOperations;
  readonly tokensMax: number;
  readonly errorsMax: number;
}

/** A plugin of Yoga that knows what the server knows about a request. */
export type ServerPlugin = Plugin<RequestState, RequestState>;

/** Leads the requests that Yoga answers through the steps, and notes what makes their operations known. */
export function useSteps({ steps, known, tokensMax, errorsMax }: StepsOfYoga): ServerPlugin {
  return {
    onRequestParse: async ({ request, requestParser, setRequestParser, serverContext }) => {
      if (serverContext.admitted !== true) await steps.admit(askedBy(request, serverContext));
      if (requestParser) setRequestParser(async (parsed) => readParameters(() => requestParser(parsed)));
    },
    onParams: ({ request, params, context }) =>
      steps.parse({ ...params, known: false }, askedBy(request, context)),
    onParse: ({ setParseFn }) => {
      setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: tokensMax }));
    },
    onValidate: ({ context, setValidationFn }) => {
      setValidationFn(((schema, document, rules) => {
        steps.read(document, askedBy(context.request, context));
        const faults = withoutStackTrace(() => validate(schema, document, rules, { maxErrors: errorsMax }));
        return faults.map((fault) => (fault.message === 'Validation aborted.' ? tooEntangled() : fault));
      }) satisfies typeof validate);
    },
    onExecute: async ({ args, executeFn, setExecuteFn }) => {
      const { document, operationName, variableValues, contextValue } = args;
      const execute = steps.execute(executeFn);
      known.executes.set(document, execute);
      setExecuteFn(execute);
      const asked = askedBy(contextValue.request, contextValue);
      const operation = { document, operationName, variableValues };
      await steps.validate(operation, asked);
      await steps.cost(operation, asked);
    },
    onResultProcess: ({ request, result, setResult, serverContext }) => {
      if (isSingle(result)) setResult(steps.finish(result, askedBy(request, serverContext)));
    },
    onResponse: ({ request, response }) => {
      const [, mediaType] = jsonType.exec(response.headers.get('content-type') ?? '') ?? [];
      if (mediaType !== undefined) known.mediaTypes.set(request.headers.get('accept') ?? '', mediaType);
    },
  };
}

/** graphql-js gives up a document whose fields it would have to compare too often, and says no more of it. */
const tooEntangled = () =>
  requestFault(
    'TOO_EXPENSIVE',
    'The document selects fields of one name too often at one place: select each once.',
  );

const jsonType = /^(application\/(?:graphql-response\+)?json); charset=utf-8$/;

const askedBy = ({ method, headers }: Request, state: RequestState): Asked =>
  askedOf(state, method, (name) => headers.get(name) ?? undefined);

/** Yoga takes broken JSON in the address of a GET request for a fault of the server. */
async function readParameters<T>(read: () => T): Promise<Awaited<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal('BAD_USER_INPUT', 'Variables and extensions are JSON objects.');
  }
}

function isSingle(result: unknown): result is ExecutionResult {
  return (
    typeof result === 'object' &&
    result !== null &&
    !(Symbol.asyncIterator in result) &&
    !Array.isArray(result)
  );
}
