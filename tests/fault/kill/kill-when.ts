import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Moment } from './moments.ts';

/** A process that can be killed. */
export interface Victim {
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): boolean;
}

/**
 * Kills processes with SIGKILL as soon as the moment has come, which it tells by calling `come`. It looks without a pause,
 * since the moments around a commit are short. Gives false where `watched` ended before, or a victim by itself; none goes on.
 */
export async function killWhen(
  moment: Moment,
  watched: Pick<Victim, 'exited'>,
  victims: readonly Victim[],
  come: () => void = () => {},
): Promise<boolean> {
  let ended = false;
  watched.exited.then(() => {
    ended = true;
  });
  while (!moment.reached() && !ended) await nextTurn();
  const inTime = !ended;
  come();
  for (const victim of victims) victim.kill('SIGKILL');
  // A process that was killed has no exit code.
  const codes = await Promise.all(victims.map(({ exited }) => exited));
  return inTime && codes.every((code) => code === null);
}
