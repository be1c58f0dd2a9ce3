import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killImport } from './kill/kill-import.ts';
import { killBeside, killBoth, killSeeding } from './kill/kill-server.ts';
import type { Killed } from './kill/killed.ts';
import { undisturbedImport, undisturbedSeeds } from './kill/undisturbed.ts';

/**
 * Kills imports and servers with SIGKILL at many moments, and says what they have left. Each graph must open, be whole for
 * `cuibono verify`, be that of whole batches of an import that nothing disturbs, to the hash, with no recorded commit lost, and
 * become the whole of it when the import is run again; what servers answered meanwhile must have been right. Anything
 * else is told, and ends with exit code 1. It needs Linux, which counts what a process writes.
 *
 * npx tsx tests/fault/kill.ts [imports] [servers]
 */
const [imports = 50, servers = 10] = process.argv.slice(2).map(Number);
const scratch = mkdtempSync(join(tmpdir(), 'cuibono-killed-'));

const all: Killed[] = [];

/** Runs one case in a folder of its own. */
async function attempt(run: (folder: string) => Promise<Killed>): Promise<void> {
  const folder = join(scratch, 'killed');
  const killed = await run(folder);
  all.push(killed);
  const { kind, moment, faults } = killed;
  for (const fault of faults.slice(0, 5)) console.log(`WRONG: ${kind}, ${moment}: ${fault.trimEnd()}`);
  if (faults.length > 5) console.log(`WRONG: and ${faults.length - 5} more`);
  rmSync(folder, { recursive: true, force: true });
}

try {
  const imported = await undisturbedImport(scratch);
  for (let n = 0; n < imports; n += 1) await attempt((folder) => killImport(folder, imported, n, imports));
  const seeded = servers > 2 ? await undisturbedSeeds(scratch) : imported;
  for (let n = 0; n < servers; n += 1) {
    const share = (n + 0.5) / servers;
    await attempt((folder) =>
      n % 3 === 2
        ? killSeeding(folder, seeded, share)
        : (n % 3 === 1 ? killBoth : killBeside)(folder, imported, share),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const kind of new Set(all.map((one) => one.kind))) {
  const these = all.filter((one) => one.kind === kind);
  const sound = these.filter(({ faults }) => faults.length === 0).length;
  const unrecorded = these.filter((one) => one.unrecorded).length;
  const answers = these.reduce((sum, one) => sum + (one.answers ?? 0), 0);
  const held = these.map(({ commit }) => commit ?? 'none').join(' ');
  console.log(
    `${kind}: ${sound} of ${these.length} sound; held commits ${held}, ${unrecorded} of them unrecorded${answers > 0 ? `; ${answers} answers meanwhile` : ''}`,
  );
}
process.exitCode = all.some(({ faults }) => faults.length > 0) ? 1 : 0;
