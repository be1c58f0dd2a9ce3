import type { Types } from './types.ts';

/** Declares `Corroboration`. */
export function addCorroboration({ builder, corroboration }: Types): void {
  builder.objectType(corroboration, {
    description: 'On how many documents something rests, and on how many independent ones.',
    fields: (t) => ({
      documents: t.int({
        description: 'How many documents say so.',
        resolve: ({ documents }) => documents,
      }),
      independentOrigins: t.int({
        description:
          'How many of them are independent: documents that repeat one source count once, as far as is known.',
        resolve: ({ independentOrigins }) => independentOrigins,
      }),
      officialOrigins: t.int({
        description: 'How many of the independent origins are official documents or statements of a company.',
        resolve: ({ officialOrigins }) => officialOrigins,
      }),
    }),
  });
}
