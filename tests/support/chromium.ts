import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine; none where none is installed. */
export const findChromium = (): string | undefined => places.find((path) => path !== '' && existsSync(path));

/** Chromium's sandbox does not start for root, as whom containers run tests; and machines of tests draw by software. */
export const chromiumArguments: readonly string[] = ['--no-sandbox', '--enable-unsafe-swiftshader'];
