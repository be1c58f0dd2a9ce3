import { type Declarations, everyKind } from './declarations.ts';

/**
 * The names of the kinds that a name stands for: a kind's for itself, a family's for its members, and `Entity` for all. They come in the order
 * in which kinds are declared, each once; none, where nothing is called so.
 */
export function membersOf(name: string, { kinds, families = [] }: Declarations): readonly string[] {
  const known = new Map<string, ReadonlySet<string>>(kinds.map((kind) => [kind.name, new Set([kind.name])]));
  for (const family of families)
    known.set(family.name, new Set(family.members.flatMap((member) => [...(known.get(member) ?? [])])));
  const members = known.get(name);
  return kinds
    .map((kind) => kind.name)
    .filter((kind) => (name === everyKind ? true : members?.has(kind) === true));
}
