import { refusal } from '../graphql/errors.ts';
import type { Concern } from './concern.ts';
import { hasDeeperBrackets } from './has-deeper-brackets.ts';
import { isNestedDeeper } from './is-nested-deeper.ts';

/** Refuses, before any of it is parsed, what the server cannot accept or should not try. */
export function guard(nestingMax: number): Concern {
  return {
    name: 'guard',
    admit: ({ readiness, method, header }) => {
      if (readiness === 'starting') throw refusal('UNAVAILABLE', 'The server is starting.');
      if (readiness === 'draining') throw refusal('UNAVAILABLE', 'The server is stopping.');
      if (method === 'POST' && !isJson(header('content-type')))
        throw refusal('BAD_USER_INPUT', notJson, { status: 415 });
      if (!/^(identity)?$/i.test(header('content-encoding')?.trim() ?? ''))
        throw refusal('BAD_USER_INPUT', 'The body of a request must not be compressed.', { status: 415 });
    },
    parse: ({ query, variables, extensions, known }) => {
      if (!known && typeof query === 'string' && hasDeeperBrackets(query, nestingMax))
        throw refusal('BAD_USER_INPUT', `Brackets of the query are more than ${nestingMax} deep.`);
      if (isNestedDeeper(variables, nestingMax) || isNestedDeeper(extensions, nestingMax))
        throw refusal('BAD_USER_INPUT', `The variables are more than ${nestingMax} levels deep.`);
    },
  };
}

const notJson = 'The body of a POST request is JSON, of the content type application/json.';

const isJson = (contentType = '') => /^application\/(graphql\+)?json\s*(;|,|$)/i.test(contentType);
