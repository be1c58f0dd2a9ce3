import { fieldShape } from './declaration.ts';
import { asField } from './declared-field.ts';
import { compileField, type Field } from './field.ts';
import { idsOf } from './ids.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';

/** What an entry claims, or what its link leads to: none, one or several. */
export interface ClaimValues {
  readonly place: string;
  of(scope: Scope, idsOfEntity: (name: string) => readonly string[]): Promise<readonly string[]>;
}

/** Keys that say where a text is from, and what is done with it. */
export const fieldKeys: readonly string[] = Object.keys(fieldShape.shape);

/** The values of a property. @throws {MappingFault} */
export function valuesOf(
  map: Readonly<Record<string, unknown>>,
  path: readonly string[],
  parts: MappingParts,
): Field {
  return compileField(
    Object.fromEntries(Object.entries(map).filter(([key]) => fieldKeys.includes(key))),
    path,
    parts,
  );
}

/** The other ends of a link: entities of the mapping by their name there, or ids that are made as any are. @throws {MappingFault} */
export function targetsOf(to: unknown, path: readonly string[], parts: MappingParts): ClaimValues {
  if (typeof to === 'string') {
    parts.entity(to, [...path, 'to']);
    return { place: '', of: async (_, idsOfEntity) => idsOfEntity(to) };
  }
  const map = to === undefined ? {} : asField(to, [...path, 'to']);
  if (typeof map === 'string' || map.kind === undefined)
    throw new MappingFault(
      [...path, 'to'],
      'it does not say what it leads to',
      'an entity of this file, or { kind: …, key: … }',
    );
  return idsOf(map, map.kind as string, [...path, 'to'], parts);
}
