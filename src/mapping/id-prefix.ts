import type { FieldDeclaration } from './declaration.ts';
import { compileField } from './field.ts';
import { kindNamed } from './kind-named.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';

/**
 * What stands before the slash: a word, what a field gives, or, where the field has no origin, what it makes of the text of the id, such as
 * the kind of the record that has that key.
 * @throws {MappingFault} for a word that begins no id
 */
export function prefixOf(
  kind: FieldDeclaration,
  path: readonly string[],
  parts: MappingParts,
): (scope: Scope, text: string) => Promise<string | null> {
  if (typeof kind === 'string') {
    kindNamed(kind, [...path, 'kind'], parts.ontology);
    return async () => kind;
  }
  const hasOrigin = ['column', 'from', 'text'].some((key) => kind[key] !== undefined);
  const field = compileField(hasOrigin ? kind : { from: '$', ...kind }, [...path, 'kind'], parts);
  return async (scope, text) => (await field.of(hasOrigin ? scope : { ...scope, data: text }))[0] ?? null;
}
