import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { withNotices } from '../../src/graphql/notices.ts';
import { createContext } from '../../src/graphql/request-context.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import type { Store } from '../../src/store/store.ts';

/** What an operation is run on. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
  readonly store: Store;
  readonly limits?: Limits;
}

/** Runs one operation as a request of its own. */
export async function ask(
  { schema, ontology, store, limits = defaultLimits }: Asked,
  source: string,
  variableValues: { readonly [name: string]: unknown } = {},
): Promise<ExecutionResult> {
  const call = { deadline: Date.now() + 20_000 };
  const contextValue = createContext({ store, ontology, limits, call });
  const result = await graphql({ schema, source, variableValues, contextValue });
  return withNotices(result, contextValue.notices);
}
