import type { Logger } from 'pino';
import { type ServerParts, startServer } from './start-server.ts';

/**
 * Serves until SIGTERM or SIGINT, then finishes what is under way; a second signal ends the process at once.
 * @returns the exit code.
 */
export async function serve(parts: ServerParts): Promise<number> {
  const { log } = parts;
  const signalled = firstSignal(log);
  const server = await startServer(parts);
  log.info({ url: server.url, ms: sinceStart() }, 'listening');
  try {
    const store = await Promise.race([server.ready, signalled]);
    if (store) log.info({ url: server.url, store: store.kind, ms: sinceStart() }, 'ready');
    await signalled;
    return 0;
  } finally {
    await server.close();
    log.info('stopped');
  }
}

const sinceStart = () => Math.round(performance.now());

function firstSignal(log: Logger): Promise<undefined> {
  return new Promise((resolve) => {
    let seen = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (seen) process.exit(signal === 'SIGINT' ? 130 : 143);
      seen = true;
      log.info({ signal }, 'stopping');
      resolve(undefined);
    };
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  });
}
