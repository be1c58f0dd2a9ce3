import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { createContext } from '../../../src/graphql/request-context.ts';
import { createViews } from '../../../src/history/views.ts';
import type { Ontology } from '../../../src/ontology/ontology.ts';
import { asOf } from '../../../src/server/as-of.ts';
import { graphqlEndpoint } from '../../../src/server/graphql-endpoint.ts';
import { watchHealth } from '../../../src/server/health.ts';
import { readConfiguration } from '../../../src/server/read-configuration.ts';
import type { Store } from '../../../src/store/store.ts';

/** What a server answered: the text of its body, and what it wrote into its log meanwhile. */
export interface Answer {
  readonly body: string;
  readonly logged: readonly string[];
}

const patience = 60_000;

/** A server without the network. */
export interface Answering {
  ask(query: string, variables: object): Promise<Answer>;
  close(): Promise<void>;
}

/** The endpoint of a server over a store: asked with an operation, it gives the body of its answer. */
export function answering(store: Store, schema: GraphQLSchema, ontology: Ontology): Answering {
  let logged: string[] = [];
  const health = watchHealth(3_600_000);
  health.started(async () => {});
  const views = createViews(ontology, { ...defaultLimits, deadlineMs: patience });
  const endpoint = graphqlEndpoint({
    schema,
    context: (call) =>
      createContext({ store, ontology, limits: defaultLimits, call, asOf: asOf(views, store) }),
    health,
    limits: readConfiguration({}).request,
    log: pino({ level: 'error' }, { write: (line: string) => logged.push(line) }),
  });
  const ask = async (query: string, variables: object) => {
    logged = [];
    const state = { requestId: 'differential', deadline: Date.now() + patience };
    const response = await endpoint.fetch(
      'http://localhost/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      },
      state,
    );
    return { body: await response.text(), logged };
  };
  return { ask, close: () => views.close() };
}
