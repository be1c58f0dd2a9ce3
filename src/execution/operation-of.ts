import {
  type DocumentNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { assertExecutable } from './assert-executable.ts';
import { fragmentsOf } from './fragments-of.ts';
import type { Variables } from './places-reader.ts';
import { preparedFields } from './prepared-field.ts';
import type { Preparation, PreparedField } from './run.ts';
import { forChoice, switchesOf } from './switches.ts';

/** Most fields of one operation that are kept for each choice of its directives; any beyond are prepared at each run. */
const mostFields = 2_000;

/** An operation, with what follows from it for the choices that directives make. */
export interface OperationOfDocument {
  readonly operation: OperationDefinitionNode;
  /** @throws {GraphQLError} where its root cannot be executed. */
  prepared(variables: Variables): PreparedOperation;
}

interface PreparedOperation {
  readonly root: GraphQLObjectType;
  readonly fields: readonly PreparedField[];
  readonly preparation: Preparation;
}

interface Refused {
  readonly refused: GraphQLError;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

type ByName = Map<string | null, OperationOfDocument>;

const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, ByName>>();

/**
 * Finds an operation and what was prepared of it for the same schema.
 * @throws {SchemaFault} where the schema cannot be executed.
 */
export function operationOf({
  schema,
  document,
  operationName = null,
}: Asked): OperationOfDocument | Refused {
  const ofDocument = documentsOf(schema).get(document)?.get(operationName);
  if (ofDocument !== undefined) return ofDocument;
  const operation = operationNamed(operationName, document);
  // Clients can make up any number of names that no operation has: nothing is kept of them.
  if (operation instanceof GraphQLError) return { refused: operation };
  const made = prepare(schema, document, operation);
  const byName: ByName = documentsOf(schema).get(document) ?? new Map();
  documentsOf(schema).set(document, byName.set(operationName, made));
  return made;
}

function documentsOf(schema: GraphQLSchema): WeakMap<DocumentNode, ByName> {
  const documents = known.get(schema);
  if (documents !== undefined) return documents;
  assertExecutable(schema);
  const none = new WeakMap<DocumentNode, ByName>();
  known.set(schema, none);
  return none;
}

function operationNamed(
  name: string | null,
  { definitions }: DocumentNode,
): OperationDefinitionNode | GraphQLError {
  const operations = definitions.filter((part) => part.kind === 'OperationDefinition');
  const [first, second] = operations;
  if (name !== null)
    return (
      operations.findLast((one) => one.name?.value === name) ??
      new GraphQLError(`Unknown operation named "${name}".`)
    );
  if (second !== undefined)
    return new GraphQLError('Must provide operation name if query contains multiple operations.');
  return first ?? new GraphQLError('Must provide an operation.');
}

function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationOfDocument {
  const fragments = fragmentsOf(document);
  const switches = switchesOf(operation, fragments);
  const byChoice = new Map<string, PreparedOperation>();
  return {
    operation,
    prepared: (variables) => {
      const choice = switches.choice(variables);
      return forChoice(byChoice, choice, () => {
        const chosen = switches.chosen(choice);
        return prepareFields({ schema, operation, fragments, chosen, keep: keepUpTo(mostFields) });
      });
    },
  };
}

function prepareFields(setting: Omit<Preparation, 'fieldsOf'>): PreparedOperation {
  const { schema, operation } = setting;
  const root = operation.operation === 'query' ? schema.getQueryType() : undefined;
  if (!root)
    throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
      nodes: operation,
    });
  const preparation: Preparation = {
    ...setting,
    fieldsOf: (parent, below) => preparedFields(parent, below, preparation),
  };
  return { root, fields: preparation.fieldsOf(root, [operation]), preparation };
}

function keepUpTo(most: number): Preparation['keep'] {
  let left = most;
  return (fields) => {
    left -= fields;
    return left >= 0;
  };
}
