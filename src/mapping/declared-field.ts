import { evidenceChecks } from '../claims/evidence-checks.ts';
import { checkLiterals } from './check-literals.ts';
import type { FieldDeclaration } from './declaration.ts';
import { compileField, type Field } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';

/** What says how a text is to be read is itself a text, and not the name of a column. */
export function parameterOf(declared: unknown, path: readonly string[], parts: MappingParts): Field {
  return compileField(typeof declared === 'string' ? { text: declared } : asMap(declared, path), path, parts);
}

/**
 * The same of evidence: a text that says nothing but a place is likely to be meant as a column where it is the name of one.
 * @param key one of `evidenceKeys`
 */
export function evidenceField(
  key: string,
  declared: unknown,
  path: readonly string[],
  parts: MappingParts,
): Field {
  if (typeof declared === 'string') parts.literal(declared, path);
  const field = parameterOf(declared, path, parts);
  const check = Object.entries(evidenceChecks).find(([name]) => name === key)?.[1];
  const besides = (text: string) =>
    typeof declared === 'string' ? `; or { column: ${text} } where it is of a record` : '';
  if (check !== undefined) checkLiterals(field, path, (text) => check(text, key, parts.ontology), besides);
  return field;
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
