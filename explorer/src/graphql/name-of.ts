import type { TypedDocumentNode } from 'urql';

/** The name of an operation or of a fragment; the fragments that it is made of stand behind it in its document. */
export function nameOf({ definitions: [first] }: Pick<TypedDocumentNode, 'definitions'>): string {
  return first !== undefined && 'name' in first ? (first.name?.value ?? '') : '';
}
