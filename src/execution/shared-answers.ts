import { getNullableType, isLeafType } from 'graphql';
import { executeFields } from './execute-fields.ts';
import { isPromise } from './is-promise.ts';
import type { Path, PreparedField, Run } from './run.ts';

/**
 * Whether one answer serves every place at which a source appears: where only leaves are selected. Anything with lists is excluded,
 * since each occurrence of a list counts towards the size of the answer.
 */
export function mayShare(fields: readonly PreparedField[]): boolean {
  return fields.every(({ definition }) => isLeafType(getNullableType(definition.type)));
}

/**
 * Executes such fields once for each source: where many links lead to few entities, loaders give all of them one row. What
 * waits or fails is executed at every place, since each error has its own place.
 */
export function executeShared(
  fields: readonly PreparedField[],
  type: PreparedField['parent'],
  source: object,
  path: Path,
  run: Run,
): unknown {
  const answers = run.shared.get(fields) ?? new Map<object, unknown>();
  run.shared.set(fields, answers);
  const known = answers.get(source);
  if (known !== undefined) return known;
  const faults = run.errors.seen();
  const answer = executeFields(fields, type, source, path, run);
  if (!isPromise(answer) && run.errors.seen() === faults) answers.set(source, answer);
  return answer;
}
