import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm ci` runs this, so that the first `npm start` need not load the seeds. Where the program is not there yet, as in a step of an image, there is nothing
// to do; where it fails, it is told, and the first start loads them. In a process of its own, so that nothing can end the installation.
const program = fileURLToPath(new URL('../bin/cuibono.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
if (existsSync(program) && existsSync(seeds)) {
  const { status, stderr, error } = spawnSync(process.execPath, [program, 'snapshot'], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0)
    process.stderr.write(
      `No snapshot of the seeds was made, so the first start loads them: ${error?.message ?? stderr}\n`,
    );
}
