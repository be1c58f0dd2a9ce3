import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What was counted, so that a fragment is looked through once. */
export type KnownFields = Map<SelectionSetNode, number>;

/** Fields in a selection and below it; those of a fragment count wherever it is spread. */
export function fieldsIn(
  selectionSet: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  known: KnownFields,
): number {
  if (selectionSet === undefined) return 0;
  const before = known.get(selectionSet);
  if (before !== undefined) return before;
  let sum = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === 'FragmentSpread')
      sum += fieldsIn(fragments[selection.name.value]?.selectionSet, fragments, known);
    else sum += fieldsIn(selection.selectionSet, fragments, known) + (selection.kind === 'Field' ? 1 : 0);
  }
  known.set(selectionSet, sum);
  return sum;
}
