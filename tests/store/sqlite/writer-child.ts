import { setTimeout as pause } from 'node:timers/promises';
import { claims, make, openPrepared, soon } from './plain-sql.ts';

/**
 * Run as a process: writes things to the folder of its first argument, from the number of its second, a commit each, and
 * tells each once it is kept. With a third argument it holds one transaction open instead.
 */
const [, , folder = '', from = '0', hold] = process.argv;
const store = await openPrepared(folder, { writeWaitMs: 15_000 });
if (hold !== undefined) {
  await store.write(async (tx) => {
    await tx.run(make(Number(from)));
    process.stdout.write('holding\n');
    await pause(Number(hold));
  }, soon());
  process.stdout.write('done\n');
  process.exit(0);
}
for (let id = Number(from); ; id += 1) {
  await store.write(async (tx) => {
    await tx.run(make(id));
    await tx.run(claims(`claim/${id.toString(16).padStart(64, '0')}`));
  }, soon());
  process.stdout.write(`${id}\n`);
}
