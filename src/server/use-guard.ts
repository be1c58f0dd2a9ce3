import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { hasDeeperBrackets } from './has-deeper-brackets.ts';
import { isNestedDeeper } from './is-nested-deeper.ts';
import { notServing } from './present-error.ts';
import type { Configuration } from './read-configuration.ts';
import type { RequestState } from './request-state.ts';

type Limits = Pick<Configuration['request'], 'nestingMax' | 'tokensMax'>;

/** Refuses, before anything of it is parsed, what the server cannot take or should not try. */
export function useGuard({ nestingMax, tokensMax }: Limits): Plugin<object, RequestState> {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, serverContext: { readiness } }) => {
      if (readiness === 'starting') throw notServing('The server is starting.');
      if (readiness === 'draining') throw notServing('The server is stopping.');
      if (request.method === 'POST' && !isJson(request.headers.get('content-type')))
        throw refused('The body of a POST request is JSON, of the content type application/json.', 415);
      if (requestParser) setRequestParser(async (parsed) => readParameters(() => requestParser(parsed)));
    },
    onParams: ({ params }) => {
      const { query, variables, extensions } = params;
      if (typeof query === 'string' && hasDeeperBrackets(query, nestingMax))
        throw refused(`Brackets of the query are more than ${nestingMax} deep.`, 400);
      if (isNestedDeeper(variables, nestingMax) || isNestedDeeper(extensions, nestingMax))
        throw refused(`The variables are more than ${nestingMax} levels deep.`, 400);
    },
    onParse: ({ setParseFn }) => {
      setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: tokensMax }));
    },
  };
}

const isJson = (contentType: string | null) =>
  /^application\/(graphql\+)?json\s*(;|,|$)/i.test(contentType ?? '');

const refused = (message: string, status: number) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });

/** Yoga takes broken JSON in the address of a GET request for a fault of the server. */
async function readParameters<T>(read: () => T): Promise<Awaited<T>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SyntaxError) throw refused('Variables and extensions are JSON objects.', 400);
    throw error;
  }
}
