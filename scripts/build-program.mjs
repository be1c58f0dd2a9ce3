import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// `npm ci` runs this, so that the program starts fast; without it, or once a source has changed, bin/cuibono.mjs runs the sources. It never fails an installation.
const root = fileURLToPath(new URL('..', import.meta.url));

/** Files are beside the sources, wherever the code that looks for them is: a file of the bundle finds them from where that was. */
const placed = {
  name: 'placed',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|schema)[\\/].*\.m?[jt]s$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const file = `../${relative(root, path).replaceAll('\\', '/')}`;
      const url = `new URL(${JSON.stringify(file)}, import.meta.url)`;
      const contents = text
        .replaceAll('import.meta.url', `${url}.href`)
        .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${dirname(file)}`)})`);
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

async function build() {
  const [{ builtFolder, recordFile, secondOfLastChange, stateOfSources }, esbuild] = await Promise.all([
    import('../bin/built-program.mjs'),
    import('esbuild'),
  ]);
  // What changes within the same second again, while it is read, would be taken for what was read.
  const over = (secondOfLastChange(root) + 1) * 1_000;
  if (over > Date.now()) await setTimeout(over - Date.now());
  const state = stateOfSources(root);
  rmSync(builtFolder(root), { recursive: true, force: true });
  await esbuild.build({
    entryPoints: [resolve(root, 'src/main.ts')],
    outdir: builtFolder(root),
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    // Packages stay what they are: graphql must be loaded once, and others find files of their own.
    packages: 'external',
    ...{ sourcemap: 'linked', logLevel: 'warning', absWorkingDir: root, plugins: [placed] },
  });
  writeFileSync(recordFile(root), state);
}

if (existsSync(new URL('../src/main.ts', import.meta.url)))
  await build().catch((error) => {
    process.stderr.write(`The program was not built, so it runs from its sources: ${error.message}\n`);
  });
