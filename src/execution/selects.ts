import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Whether a field of a name is selected anywhere below a field, as far as the document tells: what @skip leaves out counts,
 * and what a fragment selects of another type.
 */
export function selects(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  const seen = new Set<string>();
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return isNamed(selection) || within(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      const known = selection.name.value;
      if (seen.has(known)) return false;
      seen.add(known);
      return within(fragments[known]?.selectionSet);
    }) ?? false;
  const isNamed = (field: FieldNode): boolean => field.name.value === name;
  return fieldNodes.some((field) => within(field.selectionSet));
}
