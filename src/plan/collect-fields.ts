import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  typeFromAST,
} from 'graphql';

/** The operation in which fields are collected. */
export interface OperationSetting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that are selected on one type below some fields, by the name they have in the answer: those that merge into
 * one stand together, in the order of the document (GraphQL, October 2021, §6.3.2).
 */
export function collectFields(
  { schema, fragments, variables }: OperationSetting,
  type: GraphQLObjectType,
  below: readonly Pick<FieldNode, 'selectionSet'>[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const field of below) collect(field.selectionSet?.selections ?? []);
  return found;

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === 'Field') {
        const name = selection.alias?.value ?? selection.name.value;
        const same = found.get(name);
        if (same === undefined) found.set(name, [selection]);
        else same.push(selection);
      } else if (selection.kind === 'InlineFragment') {
        if (applies(selection)) collect(selection.selectionSet.selections);
      } else {
        const fragment = fragments[selection.name.value];
        if (fragment === undefined || seen.has(fragment.name.value)) continue;
        seen.add(fragment.name.value);
        if (applies(fragment)) collect(fragment.selectionSet.selections);
      }
    }
  }

  function applies({
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & {
    typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
  }): boolean {
    if (typeCondition === undefined) return true;
    const condition = typeFromAST(schema, typeCondition);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }
}

function isIncluded(node: SelectionNode, variables: OperationSetting['variables']): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
