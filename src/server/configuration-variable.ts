import { z } from 'zod';

/** One environment variable: validation, `--help` and the table of the documentation follow from it. */
export interface ConfigurationVariable {
  readonly name: string;
  /** The value when the variable is unset or empty, as it would be written in the environment. */
  readonly fallback: string;
  readonly doc: string;
  /** Completes the sentence "expected …" of a fault. */
  readonly expected: string;
  readonly schema: z.ZodType<unknown, string>;
  /** What a fault may repeat of the value given. */
  readonly show: (given: string) => string;
}

/** Shows a value as it was given. */
export const quoted = (given: string) => JSON.stringify(given);

/** A variable that holds a whole number within bounds. */
export function whole(name: string, fallback: string, least: number, most: number, doc: string) {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
  const expected = `a whole number from ${least} to ${most}`;
  return Object.freeze({ name, fallback, doc, expected, schema, show: quoted });
}

/** A variable that holds any text. */
export function text(name: string, fallback: string, doc: string) {
  return Object.freeze({ name, fallback, doc, expected: 'text', schema: z.string(), show: quoted });
}
