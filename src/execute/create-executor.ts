import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { forChoice, type Switches, switchesOf } from '../plan/switches.ts';
import { executeFields } from './execute-fields.ts';
import { isPromise } from './is-promise.ts';
import { type Preparation, type PreparedField, preparedFields } from './prepared-field.ts';
import type { Run } from './run.ts';

/** Fields that are kept of one operation for each choice of its directives; what is beyond is prepared at each run. */
const mostFields = 2_000;

interface PreparedOperation {
  readonly root: GraphQLObjectType;
  readonly fields: readonly PreparedField[];
  readonly preparation: Preparation;
}

interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly switches: Switches;
  readonly byChoice: Map<string, PreparedOperation>;
}

type Executed = ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes queries as the specification says, with all that follows from the document worked out once: which fields each
 * type has at each place, and how their values are completed. Null where it leaves the work to another executor.
 */
export function createExecutor(): (args: ExecutionArgs) => Executed | null {
  const known = new WeakMap<DocumentNode, Map<string | null, Prepared>>();
  return (args) => {
    const { document, operationName = null } = args;
    const byName = known.get(document) ?? new Map<string | null, Prepared>();
    known.set(document, byName);
    const prepared = byName.get(operationName) ?? prepare(document, operationName);
    // Names that no operation has are as many as clients make up: nothing is kept of them.
    if (prepared === null) return null;
    byName.set(operationName, prepared);
    return run(prepared, args);
  };
}

/** Null where there is no such query. */
function prepare(document: DocumentNode, name: string | null): Prepared | null {
  const operations = document.definitions.filter((part) => part.kind === 'OperationDefinition');
  const named = name === null ? operations : operations.filter((one) => one.name?.value === name);
  const [operation] = named;
  if (operation === undefined || named.length > 1 || operation.operation !== 'query') return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((part) =>
      part.kind === 'FragmentDefinition' ? [[part.name.value, part]] : [],
    ),
  );
  return { operation, fragments, switches: switchesOf(operation, fragments), byChoice: new Map() };
}

function run(
  prepared: Prepared,
  { schema, rootValue, contextValue, variableValues }: ExecutionArgs,
): Executed | null {
  const { operation, fragments, switches, byChoice } = prepared;
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 50,
  });
  if (read.errors !== undefined) return { errors: read.errors };
  const variables = read.coerced;
  const choice = switches.choice(variables);
  const root = schema.getQueryType();
  if (!root) return null;
  const found = forChoice(byChoice, choice, () => prepareFields(root));
  const errors: GraphQLError[] = [];
  const one: Run = {
    preparation: found.preparation,
    context: contextValue,
    rootValue,
    variables,
    errors,
    args: new Map(),
    shared: new Map(),
  };
  const answer = (data: Record<string, unknown> | null): ExecutionResult =>
    errors.length === 0 ? { data } : { errors, data };
  const failed = (error: unknown): ExecutionResult => {
    errors.push(error as GraphQLError);
    return answer(null);
  };
  try {
    const data = executeFields(found.fields, found.root, rootValue, undefined, one);
    return isPromise(data) ? data.then(answer, failed) : answer(data);
  } catch (error) {
    return failed(error);
  }

  function prepareFields(root: GraphQLObjectType): PreparedOperation {
    let left = mostFields;
    const keep = (fields: number): boolean => {
      left -= fields;
      return left >= 0;
    };
    const preparation: Preparation = { schema, operation, fragments, variables, keep };
    return { root, fields: preparedFields(root, [operation], preparation), preparation };
  }
}
