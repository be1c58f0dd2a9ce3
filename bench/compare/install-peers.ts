import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../peers/', import.meta.url);

const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('package.json', folder), 'utf8'),
);

/** Installs the packages of the peers where they are missing, and returns their versions. */
export function installPeers(): Readonly<Record<string, string>> {
  const installed = (name: string): string | null => {
    const file = new URL(`node_modules/${name}/package.json`, folder);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
  };
  if (Object.entries(manifest.dependencies).some(([name, version]) => installed(name) !== version)) {
    process.stderr.write('Installing the packages of the peers into bench/peers/node_modules\n');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('npm ci failed in bench/peers.');
  }
  return manifest.dependencies;
}
