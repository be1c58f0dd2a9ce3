import { isDeepStrictEqual } from 'node:util';
import type { Builder, Enum } from './builder.ts';

/**
 * Declares enums, each once: asking for an existing one returns it, provided the words are the same.
 * @throws where an enum of the name says something else, since one of the two would silently be lost.
 */
export function enumsOf(
  builder: Builder,
): (name: string, doc: string, members: Readonly<Record<string, string>>) => Enum {
  const enums = new Map<string, { readonly made: Enum; readonly said: readonly unknown[] }>();
  return (name, description, members) => {
    // With their order, which clients see.
    const said = [description, Object.entries(members)];
    const known = enums.get(name);
    if (known !== undefined) {
      if (isDeepStrictEqual(known.said, said)) return known.made;
      throw new Error(`The enum ${name} is declared twice, and not alike.`);
    }
    const values = Object.fromEntries(
      Object.entries(members).map(([member, doc]) => [member, { description: doc }]),
    );
    const made = builder.enumType(name, { description, values });
    enums.set(name, { made, said });
    return made;
  };
}
