import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Code } from '../graphql/fault-codes.ts';
import { clientOf } from './client-of.ts';
import { explorerRoutes, isView } from './explorer/explorer-routes.ts';
import { graphiqlRoutes } from './graphiql/graphiql-routes.ts';
import type { Handler } from './handler.ts';
import type { Health } from './health.ts';
import { limitTime } from './limit-time.ts';
import { securityHeaders } from './security-headers.ts';
import { sendJson as json } from './send-json.ts';
import { whenClosed } from './when-closed.ts';

/** What the server's paths lead to. */
export interface ListenerParts {
  readonly graphql: Handler;
  /** What answers in a format of exports, by an address and what the client accepts; `shown` is the page of what is there. */
  readonly content?: ((request: IncomingMessage, path: string, shown: Handler) => Handler | null) | undefined;
  /** The reconciliation service, and `/match`; null where an address is none of theirs. */
  readonly reconcile: (path: string) => Handler | null;
  /** Takes imports. */
  readonly imports: Handler;
  readonly health: Health;
  readonly deadlineMs: number;
  /** How much longer a client may take to read its answer. */
  readonly sendMs: number;
  /** How many proxies stand before the server. */
  readonly proxies: number;
  readonly log: Logger;
}

/** Leads each request to what answers it, with security headers on every response. */
export function createListener({
  graphql,
  content,
  reconcile,
  imports,
  health,
  deadlineMs,
  sendMs,
  proxies,
  log,
}: ListenerParts): RequestListener {
  const graphiql = graphiqlRoutes();
  const explorer = explorerRoutes();
  const livez: Handler = (_, response) => json(response, 200, { status: 'ok' });
  const readyz: Handler = (_, response) => {
    const status = health.readiness();
    json(response, status === 'ready' ? 200 : 503, { status });
  };

  const answerTo = (request: IncomingMessage, path: string): Handler => {
    const inFormat = content?.(request, path, explorer.page);
    if (inFormat) return inFormat;
    if (path === '/graphql') return wantsPage(request) ? graphiql.page : graphql;
    if (path === '/import') return imports;
    const reconciled = reconcile(path);
    if (reconciled) return reconciled;
    if (path === '/livez') return reading(livez);
    if (path === '/readyz') return reading(readyz);
    if (isView(path)) return reading(explorer.page);
    if (path.startsWith('/assets/')) return reading(explorer.file);
    if (path.startsWith('/graphiql/')) return reading(graphiql.file);
    return wantsPage(request) ? explorer.missing : notFound;
  };

  return async (request, response) => {
    const arrived = Date.now();
    const requestId = randomUUID();
    request.url = pathOf(request.url);
    const path = request.url.split('?', 1)[0] ?? '/';
    response.setHeaders(securityHeaders);
    response.setHeader('x-request-id', requestId);
    const onClose = whenClosed(request, response);
    const unlimited = limitTime(request, response, { deadlineMs, sendMs }, onClose);
    onClose(() => {
      const { statusCode: status, writableFinished: finished } = response;
      log.debug(
        { requestId, method: request.method, path, status, finished, ms: Date.now() - arrived },
        'request',
      );
    });
    // Yoga makes a URL of it, and would answer with the stack trace of its failure.
    if (!URL.canParse(`http://${request.headers.host ?? 'localhost'}`)) return json(response, 400, badHost);
    try {
      const state = {
        requestId,
        deadline: arrived + deadlineMs,
        readiness: health.readiness(),
        client: clientOf(request, proxies),
        setHeader: (name: string, value: string) => {
          if (!response.headersSent) response.setHeader(name, value);
        },
        whenClosed: onClose,
        unlimited,
      };
      await answerTo(request, path)(request, response, state);
    } catch (err) {
      log.error({ requestId, err }, 'unexpected error');
      if (response.headersSent) response.destroy();
      else json(response, 500, { status: 'error' });
    }
  };
}

/** What a request names: the whole address, as a proxy is sent it, or a path alone (RFC 9112, §3.2). */
const pathOf = (target = '/'): string =>
  target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '').replace(/^(?!\/)/, '/');

/** A browser that opens the page; Yoga's own rule for when to show GraphiQL. */
const wantsPage = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers.accept?.includes('text/html') === true;

const badHost = {
  errors: [
    {
      message: 'The header Host is not an address.',
      extensions: { code: 'BAD_USER_INPUT' satisfies Code },
    },
  ],
};

const notFound: Handler = (_, response) => json(response, 404, { status: 'not-found' });

function reading(answer: Handler): Handler {
  return (request, response, state) => {
    if (request.method === 'GET' || request.method === 'HEAD') return answer(request, response, state);
    response.setHeader('allow', 'GET, HEAD');
    return json(response, 405, { status: 'method-not-allowed' });
  };
}
