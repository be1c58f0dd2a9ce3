import { cuibono } from '../../support/server-process.ts';
import type { Committed } from './commits-of.ts';
import { dataOf, heldAfter } from './held-after.ts';
import { recorded } from './moments.ts';

/** What a killed process has left, and what is wrong with it or with what came of it. */
export interface Left {
  /** The last commit; undefined where the graph does not open. */
  readonly commit: number | undefined;
  /** Whether that was kept and not yet recorded. */
  readonly unrecorded: boolean;
  readonly faults: readonly string[];
}

/**
 * Has `cuibono verify` open what a killed process has left, and holds it against an undisturbed import; then has `finish` go on
 * with the import, after which nothing may be missing. `finish` gives what is wrong with how it ended.
 */
export async function leftAndFinished(
  folder: string,
  commits: readonly Committed[],
  finish: () => Promise<readonly string[]>,
): Promise<Left> {
  const least = recorded(dataOf(folder));
  const { code, out, err } = await cuibono(folder, ['verify']);
  const { commit, faults } = await heldAfter(folder, commits, least);
  const claims = commits[commit ?? -1]?.claims;
  // Behind it stands which money waits to be converted, where the import was killed as it did that.
  const whole = code === 0 && err.startsWith(`${claims} claims, graph `) && err.includes(': whole\n');
  // Where nothing was committed yet, there may be no graph to verify.
  const isNone = code === 1 && claims === 0 && err.includes(' holds no graph: ');
  const verified =
    whole || isNone ? [] : [`verify ends with ${code}, commit ${commit} has ${claims} claims: ${out}${err}`];
  const unfinished = await finish();
  const after = await heldAfter(folder, commits, 'all');
  return {
    commit,
    unrecorded: commit === least + 1,
    faults: [...verified, ...faults, ...unfinished, ...after.faults],
  };
}
