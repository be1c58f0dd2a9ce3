import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';

interface IdentifierShape {
  readonly scheme: string;
  readonly value: string;
}

/** Declares `Identifier`. */
export function addIdentifier({ builder }: Types): Output<IdentifierShape> {
  return builder.objectRef<IdentifierShape>('Identifier').implement({
    description: 'What a public register calls something, so that it can be found elsewhere.',
    fields: (t) => ({
      scheme: t.string({
        description: 'The register, such as LEI, WIKIDATA or ISO_3166_1_ALPHA_2.',
        resolve: (identifier) => identifier.scheme,
      }),
      value: t.string({
        description: 'What the register calls it, such as Q19900.',
        resolve: (identifier) => identifier.value,
      }),
    }),
  });
}
