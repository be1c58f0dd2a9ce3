import { requestFault } from './errors.ts';

/** The number in an argument, refused where it is out of range. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw requestFault('BAD_USER_INPUT', `${argument} is ${value}: it must be from ${least} to ${most}.`);
}

/** The ids in an argument, refused where there are too many. */
export function upTo<Id>(argument: string, ids: readonly Id[], most: number): readonly Id[] {
  if (ids.length <= most) return ids;
  throw requestFault('BAD_USER_INPUT', `${argument} holds ${ids.length}: at most ${most} are allowed.`);
}
