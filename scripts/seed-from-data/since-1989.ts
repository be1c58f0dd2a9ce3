import { z } from 'zod';

const person = z.looseObject({ terms: z.array(z.looseObject({ start: z.string() })) });

/** Presidents and vice presidents with those of their terms that began with George H. W. Bush's or later. */
export function since1989(list: unknown): readonly unknown[] {
  return z
    .array(person)
    .parse(list)
    .map((one) => ({ ...one, terms: one.terms.filter(({ start }) => start >= '1989-01-20') }))
    .filter(({ terms }) => terms.length > 0);
}
