import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Whether a field with a given name is selected anywhere below a field, going by the document alone: what @skip leaves out counts,
 * and so does what a fragment selects on another type.
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
