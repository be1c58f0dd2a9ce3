import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm ci` runs this, so that `npm start` needs no further step. Without the packages for development, as in an image that
// brings a built page along, there is nothing to build with.
const root = new URL('../', import.meta.url);
if (existsSync(new URL('node_modules/vite/package.json', root)) && existsSync(new URL('explorer/', root))) {
  const { build } = await import('vite');
  await build({ configFile: fileURLToPath(new URL('explorer/vite.config.ts', root)), logLevel: 'warn' });
}
