import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';

/** A date as precisely as it is known, and the first and last day it can be. */
export interface FuzzyDateShape {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Declares `FuzzyDate`. */
export function addFuzzyDate({ builder }: Types): Output<FuzzyDateShape> {
  return builder.objectRef<FuzzyDateShape>('FuzzyDate').implement({
    description:
      'A date as precisely as it is known: a day, a month, a year, about a year, or a span between two of them.',
    fields: (t) => ({
      edtf: t.field({
        type: 'EDTF',
        description: 'The date as it is known, such as 2024-04-18, 2023-03, 2024~ or 2024/2034.',
        resolve: (date) => date.edtf,
      }),
      earliest: t.field({
        type: 'Date',
        description: 'First day it can be; 0001-01-01 where its beginning is open.',
        resolve: (date) => date.earliest,
      }),
      latest: t.field({
        type: 'Date',
        description: 'Last day it can be; 9999-12-31 where its end is open.',
        resolve: (date) => date.latest,
      }),
    }),
  });
}
