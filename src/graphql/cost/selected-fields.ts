import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { priced, prices } from './price.ts';

/** Where fields are selected: on a type, by a part of the document. */
export type Place = readonly [type: GraphQLNamedType, selectionSet: SelectionSetNode];

/** A field that is selected at a place. */
export interface Selected {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Itself and the inline fragments around it, as far as they have directives. */
  readonly conditions: readonly SelectionNode[];
}

interface Setting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What is selected at some places together, of whichever types, by the names of the answer. */
export function selectedFields(
  places: readonly Place[],
  { schema, fragments }: Setting,
): ReadonlyMap<string, readonly Selected[]> {
  const found = new Map<string, Selected[]>();
  const spread = new Set<string>();
  for (const [type, { selections }] of places) collect(type, selections, []);
  return found;

  /** A fragment counts once for a type, whatever the directives of its spreads say. */
  function collect(
    type: GraphQLNamedType,
    selections: readonly SelectionNode[],
    around: readonly SelectionNode[],
  ): void {
    for (const selection of selections) {
      const conditions = selection.directives?.length ? [...around, selection] : around;
      if (selection.kind === 'Field') {
        const definition = fieldOf(type, selection.name.value);
        if (definition === undefined) continue;
        const { value } = selection.alias ?? selection.name;
        const others = found.get(value) ?? [];
        others.push({ definition, node: selection, conditions });
        found.set(value, others);
      } else if (selection.kind === 'InlineFragment') {
        const on = typeOf(selection.typeCondition?.name.value) ?? type;
        collect(on, selection.selectionSet.selections, conditions);
      } else {
        const name = selection.name.value;
        const fragment = fragments[name];
        if (fragment === undefined || spread.has(`${name} ${type.name}`)) continue;
        spread.add(`${name} ${type.name}`);
        const on = typeOf(fragment.typeCondition.name.value) ?? type;
        collect(on, fragment.selectionSet.selections, around);
      }
    }
  }

  function typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

/** Introspection has a price of its own, whatever is selected below it: no list of it grows with the graph. */
const introspection = [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => ({
  ...field,
  type: GraphQLBoolean,
  extensions: priced(prices.introspection),
}));

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[name] ?? introspection.find((field) => field.name === name);
}
