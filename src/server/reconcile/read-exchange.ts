import type { IncomingMessage } from 'node:http';
import { refusal } from '../../graphql/errors.ts';
import { hasDeeperBrackets } from '../has-deeper-brackets.ts';
import type { Configuration } from '../read-configuration.ts';
import { readBounded } from './read-bounded.ts';

type Bounds = Pick<Configuration['request'], 'bodyMaxBytes' | 'nestingMax'>;

/** The parameters of a request, by its address and by a form, and what was posted as JSON. Null where the client has gone. */
export async function readExchange(
  request: IncomingMessage,
  bounds: Bounds,
): Promise<{ readonly parameters: URLSearchParams; readonly posted: unknown } | null> {
  const parameters = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  if (request.method !== 'POST') return { parameters, posted: undefined };
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== form && type !== json)
    throw refusal(
      'BAD_USER_INPUT',
      `The body has the content type ${type || 'of nothing'}; expected ${form}, or ${json} at /match.`,
      {
        status: 415,
      },
    );
  const body = await readBounded(request, bounds.bodyMaxBytes);
  if (body === null) return null;
  const text = body.toString('utf8');
  if (type === json) return { parameters, posted: readJson(text, 'The body', bounds.nestingMax) };
  for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value);
  return { parameters, posted: undefined };
}

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

/** Reads JSON that somebody sent. What is nested deeper than is allowed is not even tried. */
export function readJson(text: string, what: string, nestingMax: number): unknown {
  if (hasDeeperBrackets(text, nestingMax))
    throw refusal('BAD_USER_INPUT', `${what} has brackets more than ${nestingMax} deep.`);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('BAD_USER_INPUT', `${what} is not JSON.`);
  }
}
