import type { Declarations } from './declarations.ts';
import type { KindDeclaration, PropertyDeclaration } from './kind.ts';
import { membersOf } from './members-of.ts';

/** What the entities of a kind have: what every kind has, what its families give it, and its own. */
export function propertiesOfKind(
  { name, properties }: KindDeclaration,
  declared: Declarations,
): Readonly<Record<string, PropertyDeclaration>> {
  const families = (declared.families ?? []).filter((family) =>
    membersOf(family.name, declared).includes(name),
  );
  return Object.assign({}, declared.common, ...families.map((family) => family.properties), properties);
}
