import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Limits } from '../../../src/graphql/limits.ts';
import { createContext } from '../../../src/graphql/request-context.ts';
import type { Ontology } from '../../../src/ontology/ontology.ts';
import { asOf } from '../../../src/server/as-of.ts';
import { graphqlEndpoint } from '../../../src/server/graphql-endpoint.ts';
import { knownOperations } from '../../../src/server/known-operations.ts';
import { readConfiguration } from '../../../src/server/read-configuration.ts';
import { serverSteps } from '../../../src/server/server-steps.ts';
import type { Store } from '../../../src/store/store.ts';
import { scratchViews } from '../scratch-views.ts';

/** What a server answered: the text of its body, and what it wrote into its log meanwhile. */
export interface Answer {
  readonly body: string;
  readonly logged: readonly string[];
}

/** A server over one store, without the network. */
export interface Answering {
  readonly name: Store['kind'];
  /** Gives the body of the answer to an operation. */
  ask(query: string, variables: object): Promise<Answer>;
  /** Gives up the graphs of past days; the store stays open. */
  close(): Promise<void>;
}

/** What a server answers from. */
interface Parts {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
  readonly limits: Limits;
}

/** Longer than any server waits: what is compared is the answer, however busy the machine. */
const patience = 120_000;

const unboundedCost = {
  costMax: Number.POSITIVE_INFINITY,
  aliasesMax: 10_000,
  rootFieldsMax: 10_000,
  directivesMax: 10_000,
  repeatsMax: 10_000,
};

/** The endpoint of a server over a store. */
export function answering({ store, schema, ontology, limits }: Parts): Answering {
  let logged: string[] = [];
  const views = scratchViews(ontology, limits, patience);
  const request = readConfiguration({}).request;
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
  const { yoga } = graphqlEndpoint({
    schema,
    context: (call) => createContext({ store, ontology, limits, call, asOf: asOf(views, store) }),
    bounds: request,
    known: knownOperations(request.documentsKept),
    // What is drawn shall be answered, however dear it is.
    steps: serverSteps({
      request: { ...request, costPerMinute: 0 },
      schema,
      limits: { ...limits, ...unboundedCost },
      log,
      logStoreFault: ({ message }) => logged.push(message),
    }),
  });
  const ask: Answering['ask'] = async (query, variables) => {
    logged = [];
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const closed: (() => void)[] = [];
    const state = {
      requestId: 'differential',
      deadline: Date.now() + patience,
      readiness: 'ready' as const,
      client: 'differential',
      setHeader: () => {},
      whenClosed: (then: () => void) => void closed.push(then),
    };
    const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body }, state);
    const text = await response.text();
    for (const then of closed) then();
    return { body: text, logged };
  };
  return { name: store.kind, ask, close: () => views.close() };
}
