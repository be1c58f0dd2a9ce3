import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';

interface IndustryCodeShape {
  readonly scheme: string;
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
      code: t.string({
        description: 'What it calls the line of business, such as 62.01.',
        resolve: (industry) => industry.code,
      }),
    }),
  });
}
