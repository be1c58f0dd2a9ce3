import type { PropertyDeclaration } from './kind.ts';

/** The properties that all of some kinds have, and mean alike. */
export function commonProperties<P extends PropertyDeclaration & { readonly name: string }>(
  kinds: readonly { readonly properties: readonly P[] }[],
): readonly P[] {
  const [first, ...others] = kinds;
  return (first?.properties ?? []).filter(({ name, value, many }) =>
    others.every(({ properties }) =>
      properties.some((p) => p.name === name && p.value === value && p.many === many),
    ),
  );
}
