import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asset, asset } from '../static/asset.ts';

/** The built page, and the files that it loads by their paths. */
export interface Explorer {
  readonly page: Asset;
  readonly files: ReadonlyMap<string, Asset>;
}

/** Where `npm run build` puts the page. */
const built = fileURLToPath(new URL('../../../explorer/dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the built page into memory; null where it has not been built, as after `npm ci --ignore-scripts`. */
export async function loadExplorer(folder = built): Promise<Explorer | null> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const files = await Promise.all(
    (names ?? [])
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${file.slice(folder.length).replaceAll('\\', '/')}`;
        return asset(types[extname(file)] ?? 'application/octet-stream', await readFile(file), () => path);
      }),
  );
  const page = files.find(({ path }) => path === '/index.html');
  return page === undefined ? null : { page, files: new Map(files.map((file) => [file.path, file])) };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
