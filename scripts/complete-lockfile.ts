import { readFile, writeFile } from 'node:fs/promises';

/**
 * Adds to package-lock.json the optional packages of other platforms that a registry at hand does not serve: without
 * their entries `npm ci` refuses the file. Run it after `npm install` has changed the lock: npx tsx scripts/complete-lockfile.ts
 */
interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const platforms = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const file = new URL('../package-lock.json', import.meta.url);
const lock: { packages: Record<string, Entry> } = JSON.parse(await readFile(file, 'utf8'));
for (const [, parent] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] !== undefined) continue;
    const words = name.replace(/^.*\//, '').split('-');
    const os = platforms.filter((p) => words.includes(p));
    const cpu = processors.filter((p) => words.includes(p));
    if (os.length === 0 && cpu.length === 0) continue;
    const libc = words.some((w) => w.startsWith('musl'))
      ? ['musl']
      : words.some((w) => w.startsWith('gnu'))
        ? ['glibc']
        : [];
    lock.packages[path] = {
      version,
      cpu,
      ...(parent.dev === true ? { dev: true } : {}),
      ...(os.length > 0 && libc.length > 0 ? { libc } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
  }
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
