import { refusal } from '../../graphql/errors.ts';

/** The queries of a batch, each under its key; keys are anybody's, and are never looked up in an object. */
export function batchOf(value: unknown, what: string, most: number): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal(
      'BAD_USER_INPUT',
      `${what}: expected an object with a query under each key, such as {"q0": {"query": "Oracle"}}.`,
    );
  const entries = Object.entries(value);
  if (entries.length > most)
    throw refusal(
      'BAD_USER_INPUT',
      `${what}: there are ${entries.length} queries, and at most ${most} in one batch (CUIBONO_RECONCILE_BATCH).`,
      { status: 413 },
    );
  return entries;
}
