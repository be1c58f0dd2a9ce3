import type { z } from 'zod';
import { MappingFault } from './mapping-fault.ts';

/** What is wrong with the shape of a part of a mapping: the first of what was found. */
export function shapeFault(error: z.ZodError, path: readonly string[]): MappingFault {
  const [issue] = error.issues;
  const inner = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys')
    return new MappingFault(
      [...path, ...inner, ...issue.keys.slice(0, 1)],
      `${issue.keys.join(', ')} is not a key here`,
      'a key that FORMAT.md lists',
    );
  // Of alternatives each says what it lacks.
  const isMissing = JSON.stringify(issue ?? {}).includes('received undefined');
  const message = isMissing
    ? `${inner.at(-1) ?? 'it'} is missing`
    : 'it is not of the form that it should have';
  return new MappingFault([...path, ...inner], message, `what FORMAT.md says (${issue?.message ?? ''})`);
}
