import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentReader } from './argument-reader.ts';
import { collectFields } from './collect-fields.ts';
import { completer } from './completer.ts';
import type { Preparation, PreparedField } from './run.ts';

/** Fields that no type declares, and that only the root has. */
const ofRoot: readonly GraphQLField<unknown, unknown>[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

function fieldNamed(name: string, parent: GraphQLObjectType, { schema }: Preparation) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
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
