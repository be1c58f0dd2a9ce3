import type { z } from 'zod';
import { refusal } from '../../graphql/errors.ts';
import type { Fault } from '../fault.ts';

/** What something has to be, or the place where it is not and what was expected there. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, what: string): Fault | { value: T } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const place = [what, ...(issue?.path ?? []).map(String)].join('.');
  return { fault: `${place}: ${issue?.message ?? 'is not as expected'}` };
}

/** The same where nothing can be answered without it: what is not as expected is refused. */
export function requireShape<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const read = readShape(schema, value, what);
  if ('fault' in read) throw refusal('BAD_USER_INPUT', read.fault);
  return read.value;
}
