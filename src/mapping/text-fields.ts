import { evidenceKeys } from '../claims/claims-of-entry.ts';
import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { evidenceField, parameterOf } from './declared-field.ts';
import type { Field } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';

/** Texts by their names, each of which may be read of a record. */
export type TextFields = readonly (readonly [string, Field])[];

type Declared = Readonly<Record<string, unknown>>;

/** @throws {MappingFault} */
export const textFields = (declared: Declared, path: readonly string[], parts: MappingParts): TextFields =>
  Object.entries(declared).map(([key, value]) => [key, parameterOf(value, [...path, key], parts)]);

/** What accompanies every claim. @throws {MappingFault} */
export function evidenceFields(declared: Declared, parts: MappingParts): TextFields {
  const strange = Object.keys(declared).find((key) => !evidenceKeys.includes(key));
  if (strange === undefined)
    return Object.entries(declared).map(([key, value]) => [
      key,
      evidenceField(key, value, ['evidence', key], parts),
    ]);
  const hint = didYouMean(strange, evidenceKeys);
  throw new MappingFault(
    ['evidence', strange],
    `${strange} is not a kind of evidence.${hint}`,
    evidenceKeys.join(', '),
  );
}

/** What they are of a record; what it has nothing for is left out. @throws {RowFault} where one has several texts */
export async function textsIn(fields: TextFields, scope: Scope): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, field] of fields) {
    const [text, ...more] = await field.of(scope);
    if (more.length > 0)
      throw new RowFault('BAD_VALUE', '', `${name} has several values: ${[text, ...more].join(', ')}`, 'one');
    if (text !== undefined) found[name] = text;
  }
  return found;
}
