import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { restoreTo } from '../../../src/store/sqlite/restore/restore-to.ts';

/**
 * Run as a process: restores the backup of its second argument to the folder of its first, and kills itself before the change of files
 * that its third argument counts to. It tells how many there were where it comes to its end.
 */
const [, , folder = '', file = '', last = '0'] = process.argv;
const changing = [
  'renameSync',
  'mkdirSync',
  'rmSync',
  'fsyncSync',
  'writeFileSync',
  'copyFileSync',
  'chmodSync',
] as const;
let done = 0;
for (const name of changing) {
  const change: unknown = fs[name];
  if (typeof change !== 'function') continue;
  Object.assign(fs, {
    [name]: (...given: unknown[]): unknown => {
      done += 1;
      if (done === Number(last)) process.kill(process.pid, 'SIGKILL');
      return change(...given);
    },
  });
}
syncBuiltinESMExports();
await restoreTo(folder, file);
process.stdout.write(`${done}\n`);
