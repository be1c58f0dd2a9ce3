import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, supervise } from './neo4j-process.ts';

const image = 'neo4j:5.26.28-community';

/** True when an engine answers, not only its client. */
export function hasDocker(): boolean {
  return spawnSync('docker', ['info'], { timeout: 5_000 }).status === 0;
}

/** Starts the server in a container, which ends with this process. Its password is still `neo4j`. */
export async function startDocker(): Promise<{ uri: string; folder: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-neo4j-'));
  const name = `cuibono-neo4j-${port}`;
  const settings = ['NEO4J_server_memory_heap_max__size=1g', 'NEO4J_dbms_usage__report_enabled=false'];
  const stop = supervise(
    [
      'docker',
      'run',
      '--rm',
      '--name',
      name,
      '-p',
      `127.0.0.1:${port}:7687`,
      ...settings.flatMap((s) => ['-e', s]),
      image,
    ],
    folder,
    `docker rm -f ${name}`,
  );
  return { uri: `bolt://127.0.0.1:${port}`, folder, stop };
}
