import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { buildSchema } from '../answers/build-schema.ts';
import type { Vocabularies } from '../exporter/formats/format.ts';
import { createContext } from '../graphql/request-context.ts';
import { createViews } from '../history/views.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';
import { StoreUnavailable } from '../store/errors.ts';
import { longCall } from '../store/long-call.ts';
import { openStore as openConfiguredStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { asOf } from './as-of.ts';
import type { Concern } from './concern.ts';
import { contentRoutes } from './content/content-routes.ts';
import { costRates } from './cost-rates.ts';
import { createListener } from './create-listener.ts';
import { drain } from './drain.ts';
import { type EndpointParts, graphqlEndpoint } from './graphql-endpoint.ts';
import { watchHealth } from './health.ts';
import { importEndpoint } from './imports/import-endpoint.ts';
import { makeToken } from './imports/token-file.ts';
import { knownOperations } from './known-operations.ts';
import { logChanges } from './log-changes.ts';
import { quickEndpoint } from './quick-endpoint.ts';
import type { Configuration } from './read-configuration.ts';
import { reconcileRoutes } from './reconcile/reconcile-routes.ts';
import { serverSteps } from './server-steps.ts';
import { storeFaultLog } from './store-fault-log.ts';
import type { ServerPlugin } from './use-steps.ts';

/** What a server is started with. */
export interface ServerParts {
  readonly configuration: Configuration;
  readonly ontology: Ontology;
  /** What `ask` understands; without any, there is no such field. */
  readonly questions?: readonly Question[];
  /** What the formats of exports call things; without it, there are none of their addresses. */
  readonly vocabularies?: Vocabularies;
  readonly log: Logger;
  /** Fills the store before the first query is answered. */
  readonly loadSeeds?: (store: Store, signal: AbortSignal) => Promise<unknown>;
  /** What else is done at every request, after what the server does by itself. */
  readonly concerns?: readonly Concern[];
  /** Plugins of Yoga. With any of them every request goes through Yoga, even a known one; a concern costs less. */
  readonly plugins?: readonly ServerPlugin[];
  /** Replaces the store of the configuration. */
  readonly openStore?: () => Promise<Store>;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Settles when queries are answered, or rejects with what keeps the store from opening. */
  readonly ready: Promise<Store>;
  /** Finishes what is under way, within the time the configuration gives, and closes the store. */
  close(): Promise<void>;
}

const probeInterval = 1_000;
const lateInterval = 1_000;

/** Listens first, so that /livez and /readyz answer while the store is opened, prepared and filled. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { configuration, ontology, questions = [], log } = parts;
  const { limits, request, drainMs } = configuration;
  const health = watchHealth(probeInterval);
  const stopping = new AbortController();
  const views = createViews(ontology, {
    ...limits,
    deadlineMs: request.deadlineMs,
    folder: join(configuration.store.folder, 'past'),
  });
  let store: Store | undefined;
  const opened = (): Store => {
    if (!store) throw new StoreUnavailable('The store is not open.');
    return store;
  };

  let connections = 0;
  const logStoreFault = storeFaultLog(log);
  const schema = buildSchema(ontology, limits, questions);
  const rates = costRates(request);
  const endpoint: EndpointParts = {
    schema,
    context: (call, told) => {
      const store = opened();
      return createContext({ store, ontology, limits, call, told, asOf: asOf(views, store) });
    },
    bounds: request,
    known: knownOperations(request.documentsKept),
    steps: serverSteps({
      schema,
      limits,
      request,
      rates,
      connections: () => connections,
      log,
      logStoreFault,
      concerns: parts.concerns ?? [],
    }),
    plugins: parts.plugins ?? [],
  };
  const imports = importEndpoint({ configuration, log });
  const yoga = graphqlEndpoint(endpoint);
  const graphql = quickEndpoint(endpoint, yoga);
  const { vocabularies } = parts;
  const content =
    vocabularies &&
    contentRoutes({ endpoint, yoga, store: opened, ontology, vocabularies, base: configuration.baseIri });
  const reconcile = reconcileRoutes({ endpoint, charge: rates.charge, ontology, configuration });
  const server = createServer(
    // Headers that are not all there by the deadline get 408; Node looks for late ones at this interval. Bodies: limit-time.ts.
    {
      headersTimeout: request.deadlineMs,
      requestTimeout: 0,
      connectionsCheckingInterval: lateInterval,
    },
    createListener({ graphql, content, reconcile, imports: imports.handler, health, ...request, log }),
  );
  // An import asks before it sends what may be gigabytes; whatever else is asked so is told to go on, as Node does by itself.
  server.on('checkContinue', (message, response) => {
    if (!message.url?.startsWith('/import')) response.writeContinue();
    server.emit('request', message, response);
  });
  server.maxConnections = request.connectionsMax;
  server.on('connection', () => {
    connections += 1;
  });
  const drained = drain(server);
  await listen(server, configuration);

  const ready = fillStore(parts, stopping.signal, (opened) => {
    store = opened;
  });
  // Code that awaits it sees the fault; a stop during the start is not a fault.
  ready.then(
    (opened) => {
      const logged = logChanges(logStoreFault);
      health.started(() => logged(() => opened.ping({ deadline: Date.now() + probeInterval })));
    },
    () => {},
  );
  const close = async () => {
    health.drain();
    stopping.abort();
    imports.stop();
    await Promise.all([drained(drainMs), imports.ended(drainMs)]);
    await ready.catch(() => {});
    await views.close();
    await store?.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    ready,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function listen(server: Server, { port, host, request }: Configuration): Promise<void> {
  // Those beyond the backlog get no reply and try again after seconds only, /livez among them.
  const backlog = request.connectionsMax;
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen({ port, host, backlog }, resolve);
  });
}

async function fillStore(
  { configuration, ontology, openStore, loadSeeds, log }: ServerParts,
  signal: AbortSignal,
  opened: (store: Store) => void,
): Promise<Store> {
  const store = await (
    openStore ??
    (() => openConfiguredStore({ ...configuration.store, warn: (message) => log.warn(message) }, ontology))
  )();
  opened(store);
  await store.prepare(longCall(signal));
  await loadSeeds?.(store, signal);
  if (configuration.store.neo4j === null && configuration.imports.token === null)
    allowImports(configuration, log);
  return store;
}

/** A graph in a folder that can only be read is served all the same. */
function allowImports({ store: { folder } }: Configuration, log: Logger): void {
  try {
    makeToken(folder);
  } catch (err) {
    log.warn({ err }, 'no token could be written: nobody may import through this server');
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
