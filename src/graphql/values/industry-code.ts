import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';

interface IndustryCodeShape {
  readonly scheme: string;
  readonly revision: string | null;
  readonly code: string;
}

/** Declares `IndustryCode`. */
export function addIndustryCode({ builder }: Types): Output<IndustryCodeShape> {
  return builder.objectRef<IndustryCodeShape>('IndustryCode').implement({
    description: 'A line of business, by the code of a classification.',
    fields: (t) => ({
      scheme: t.string({
        description: 'The classification, such as NACE, NAICS or ISIC.',
        resolve: (industry) => industry.scheme,
      }),
      revision: t.string({
        nullable: true,
        description:
          'Which revision of the classification has the code, such as 2.1; null where that is not told.',
        resolve: (industry) => industry.revision,
      }),
      code: t.string({
        description: 'What it calls the line of business, such as 62.01.',
        resolve: (industry) => industry.code,
      }),
    }),
  });
}
