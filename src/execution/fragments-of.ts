import type { DocumentNode, FragmentDefinitionNode } from 'graphql';

/** The fragments of a document by their names, of which it has one each where it is valid. */
export function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const part of definitions) if (part.kind === 'FragmentDefinition') fragments[part.name.value] = part;
  return fragments;
}
