import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Handler } from '../handler.ts';
import type { Configuration } from '../read-configuration.ts';
import type { RequestState } from '../request-state.ts';
import { sendJson } from '../send-json.ts';
import { askedImport } from './asked-import.ts';
import { mayImport } from './may-import.ts';
import { type RunningChild, startChild } from './start-child.ts';

/** Imports through a server. */
export interface Imports {
  readonly handler: Handler;
  /** Stops the import that runs, as ctrl-C does: at the edge of a batch. No other begins. */
  stop(): void;
  /** Settles when none runs; one that has not stopped after so many milliseconds is ended. */
  ended(patience: number): Promise<void>;
}

export interface ImportsParts {
  readonly configuration: Pick<Configuration, 'imports' | 'store'>;
  readonly log: Logger;
}

/** What is sent in place of an import. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long a client may go on sending once it has been told that its import is over, in milliseconds. */
const leaveMs = 5_000;

/** `POST /import`: a command of this program, run beside the server, on the files that the body brings. */
export function importEndpoint({ configuration, log }: ImportsParts): Imports {
  let running: RunningChild | undefined;
  let isStopping = false;

  const handler: Handler = async (request, response, state) => {
    const refusal = refusalOf(request, state) ?? (running === undefined ? null : busy);
    if (refusal !== null) return refuse(response, refusal);
    const asked = askedImport(request.url ?? '');
    if ('fault' in asked) return refuse(response, { status: 400, message: asked.fault });
    const { command, args } = asked;
    const { requestId } = state;
    const child = startChild([command, ...args], request, response);
    running = child;
    state.unlimited();
    state.whenClosed(() => child.stop('SIGTERM'));
    begin(request, response);
    const begun = Date.now();
    log.info({ requestId, command }, 'import begun');
    try {
      const exit = await child.ended;
      log.info({ requestId, command, exit, ms: Date.now() - begun }, 'import ended');
    } finally {
      running = undefined;
      end(request, response);
    }
  };

  /** Whatever is not allowed at all, before anything is read of it. */
  function refusalOf(request: IncomingMessage, { readiness }: RequestState): Refusal | null {
    if (request.method !== 'POST')
      return { status: 405, message: 'Imports are sent with POST.', headers: { allow: 'POST' } };
    if (readiness !== 'ready' || isStopping) return notReady;
    const permission = mayImport(request, configuration);
    if (permission === 'closed') return closed;
    if (permission === 'denied') return denied;
    const length = request.headers['content-length'];
    if (length === undefined)
      return { status: 411, message: 'The length of the body has to be said before it (Content-Length).' };
    const { bytes } = configuration.imports;
    if (Number(length) <= bytes) return null;
    return {
      status: 413,
      message: `What is sent has ${length} bytes, and this server takes ${bytes} at once (CUIBONO_IMPORT_BYTES).`,
    };
  }

  return {
    handler,
    stop: () => {
      isStopping = true;
      running?.stop('SIGTERM');
    },
    ended: async (patience) => {
      const last = running;
      const timer = setTimeout(() => last?.stop('SIGKILL'), patience);
      await last?.ended.catch(() => {});
      clearTimeout(timer);
    },
  };
}

const notReady: Refusal = {
  status: 503,
  message: 'The server is starting or stopping, or its store is unavailable: try again soon.',
  headers: { 'retry-after': '10' },
};

const closed: Refusal = {
  status: 403,
  message:
    'Nobody may import through this server. Its operator sets CUIBONO_IMPORT_TOKEN to at least 32 characters, or starts it on an embedded store in a folder that it may write to.',
};

const denied: Refusal = {
  status: 401,
  message: 'The token is not the one of this server, or is missing.',
  headers: { 'www-authenticate': 'Bearer realm="import"' },
};

const busy: Refusal = {
  status: 409,
  message: 'Another import through this server is running: try again when it is done.',
  headers: { 'retry-after': '10' },
};

/** A body that is refused is not read. */
function refuse(response: ServerResponse, { status, message, headers = {} }: Refusal): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('connection', 'close');
  sendJson(response, status, { message });
}

/** Says that the body may come, and that the answer has begun: it is not to be waited for. */
function begin(request: IncomingMessage, response: ServerResponse): void {
  // Finds out that a client has vanished without a word, which would keep all others out.
  request.socket.setKeepAlive(true, 30_000);
  if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue();
  response.writeHead(200, {
    ...{ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
    // nginx would keep what is said until there is more of it.
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
}

function end(request: IncomingMessage, response: ServerResponse): void {
  response.end();
  if (!request.complete) setTimeout(() => request.socket.destroy(), leaveMs).unref();
}
