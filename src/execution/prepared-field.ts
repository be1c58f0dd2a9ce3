import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentReader, type ReadArguments } from './argument-reader.ts';
import { collectFields, type OperationSetting } from './collect-fields.ts';
import { type Complete, completer } from './completer.ts';

/**
 * The operation whose fields are prepared. It lives as long as the document and knows nothing of a request but the choice
 * that its directives made.
 */
export interface Preparation extends OperationSetting {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether so many fields more may be kept: the fields of a small document may be many. */
  keep(fields: number): boolean;
}

/** A field of one type at one place of an operation, with what is known of it before anything is resolved. */
export interface PreparedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly read: ReadArguments;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly complete: Complete;
}

/** Fields that no type declares, the second two for the root alone. */
const [typeName, ...ofRoot]: readonly GraphQLField<unknown, unknown>[] = [
  TypeNameMetaFieldDef,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
];

function fieldNamed(name: string, parent: GraphQLObjectType, { schema }: Preparation) {
  if (name === typeName?.name) return typeName;
  const meta = parent === schema.getQueryType() ? ofRoot.find((field) => field.name === name) : undefined;
  return meta ?? parent.getFields()[name];
}

/**
 * The fields that are selected on a type, in the order of the document.
 * @throws {GraphQLError} where a directive is given null.
 */
export function preparedFields(
  parent: GraphQLObjectType,
  below: readonly Pick<FieldNode, 'selectionSet'>[],
  preparation: Preparation,
): readonly PreparedField[] {
  return [...collectFields(preparation, parent, below)].flatMap(([key, nodes]) => {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const definition = fieldNamed(name, parent, preparation);
    if (node === undefined || definition === undefined) return [];
    const complete = completer(definition.type, { parent, nodes, name }, preparation);
    const { resolve = defaultFieldResolver } = definition;
    const read = argumentReader(definition, node);
    return [{ key, parent, nodes, read, definition, resolve, complete }];
  });
}
