import { mkdirSync } from 'node:fs';
import { cuibono, startCuibono } from '../../support/server-process.ts';
import { dataOf } from './held-after.ts';
import { killWhen } from './kill-when.ts';
import type { Killed } from './killed.ts';
import { leftAndFinished } from './left-and-finished.ts';
import { afterRecord, asMade, atBytes, beforeRecord, type Moment } from './moments.ts';
import type { Undisturbed } from './undisturbed.ts';

/** Kills the nth of so many imports, each at another moment; looks at what it has left, and imports again. */
export async function killImport(
  folder: string,
  { args, bytes, commits }: Undisturbed,
  n: number,
  count: number,
): Promise<Killed> {
  mkdirSync(folder);
  const child = startCuibono(folder, args);
  const [kind, moment] = momentOf(child.pid);
  const told = { kind, moment: moment.name };
  if (!(await killWhen(moment, child, [child])))
    return { ...told, faults: [`it ended before: ${child.err()}`] };
  const left = await leftAndFinished(folder, commits, async () => {
    const { code, out, err } = await cuibono(folder, args);
    return code === 0 ? [] : [`the next import ends with ${code}: ${out}${err}`];
  });
  return { ...told, ...left };

  function momentOf(pid: number): readonly [string, Moment] {
    const data = dataOf(folder);
    const share = (n + 0.5) / count;
    const commit = 1 + Math.floor(share * (commits.length - 1));
    const made = asMade(data);
    if (n % 10 === 0)
      return ['import, as its graph is made', made[(n / 10) % made.length] ?? atBytes(pid, 1)];
    if (n % 5 === 2) return ['import, before a commit is recorded', beforeRecord(data, commit)];
    if (n % 10 === 5) return ['import, once a commit is recorded', afterRecord(data, commit)];
    return ['import, at so many bytes', atBytes(pid, Math.floor(share * surelyWritten * bytes))];
  }
}

/** The part of the bytes that every run writes: checkpoints come at other moments each time, and may write a page less often. */
const surelyWritten = 0.9;
