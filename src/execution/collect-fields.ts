import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  type NamedTypeNode,
  type SelectionNode,
  typeFromAST,
} from 'graphql';
import { isIncluded } from './is-included.ts';
import type { Variables } from './places-reader.ts';

/** The operation in which fields are collected. */
export interface OperationSetting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that directives look at, as a choice tells them (`switches.ts`). */
  readonly chosen: Variables;
}

/**
 * The fields that are selected on one type below some fields, by the name they have in the answer: those that merge into
 * one are together, in the order of the document (GraphQL, October 2021, §6.3.2).
 * @throws {GraphQLError} where a directive is given null, which its argument cannot be.
 */
export function collectFields(
  { schema, fragments, chosen }: OperationSetting,
  type: GraphQLObjectType,
  below: readonly Pick<FieldNode, 'selectionSet'>[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const field of below) collect(field.selectionSet?.selections ?? []);
  return found;

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(selection, chosen)) continue;
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

  function applies({ typeCondition }: { readonly typeCondition?: NamedTypeNode | undefined }): boolean {
    if (typeCondition === undefined) return true;
    const condition = typeFromAST(schema, typeCondition);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }
}
