import type { FieldDeclaration } from './declaration.ts';
import { compileField, type Field } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';

/** What says how a text is to be read is itself a text, and not the name of a column. */
export function parameterOf(declared: unknown, path: readonly string[], parts: MappingParts): Field {
  return compileField(typeof declared === 'string' ? { text: declared } : asMap(declared, path), path, parts);
}

/** The same of evidence: a text that says nothing but a place is likely to be meant as a column where it is the name of one. */
export function evidenceField(declared: unknown, path: readonly string[], parts: MappingParts): Field {
  if (typeof declared === 'string') parts.literal(declared, path);
  return parameterOf(declared, path, parts);
}

export function asField(declared: unknown, path: readonly string[]): FieldDeclaration {
  return typeof declared === 'string' ? declared : asMap(declared, path);
}

export function asMap(declared: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof declared === 'object' && declared !== null && !Array.isArray(declared))
    return declared as Readonly<Record<string, unknown>>;
  throw new MappingFault(
    path,
    'it is neither a column nor a map',
    '{ column: … }, { from: … } or { text: … }',
  );
}
