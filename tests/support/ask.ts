import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { type Execution, execute } from '../../src/execution/execute.ts';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { withNotices } from '../../src/graphql/notices.ts';
import { createContext, type RequestSetting } from '../../src/graphql/request-context.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import type { Pace } from '../../src/pace/pace.ts';
import { asOf } from '../../src/server/as-of.ts';
import type { Store } from '../../src/store/store.ts';
import { scratchViews } from './scratch-views.ts';

/** What an operation is run on. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
  readonly store: Store;
  readonly limits?: Limits;
  /** Where the graph of past days is read; computed for the one operation alone without it. */
  readonly asOf?: RequestSetting['asOf'];
}

/** Runs one operation as a request of its own. */
export async function ask(
  { schema, ontology, store, limits = defaultLimits, asOf: given }: Asked,
  source: string,
  variableValues: { readonly [name: string]: unknown } = {},
): Promise<ExecutionResult> {
  const call = { deadline: Date.now() + 20_000, pace: unhurried };
  const views = scratchViews(ontology, limits);
  const contextValue = createContext({ store, ontology, limits, call, asOf: given ?? asOf(views, store) });
  const result = await answered(source, { schema, variableValues, contextValue });
  await views.close();
  return withNotices(result, contextValue.notices);
}

/** Never cut into slices: which statements are sent, and in which order, would depend on how fast the machine is. */
const unhurried: Pace = () => undefined;

/** Parses, validates and executes, as the server does. */
async function answered(source: string, execution: Omit<Execution, 'document'>): Promise<ExecutionResult> {
  try {
    const document = parse(source);
    const errors = validate(execution.schema, document);
    return errors.length > 0 ? { errors } : await execute({ ...execution, document });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
