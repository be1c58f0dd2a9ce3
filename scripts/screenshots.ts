import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tests/support/chromium.ts';
import { scratchFolder, serverProcess } from '../tests/support/server-process.ts';
import { views } from '../tests/support/views.ts';

/** Pictures of every view of the explorer to look at, wide and narrow, light and dark: npx tsx scripts/screenshots.ts [NAME…] */
const folder = join(import.meta.dirname, '../tests/browser/screenshots');
const looks = [
  { width: 1200, colorScheme: 'light', locale: 'en-US' },
  { width: 1200, colorScheme: 'dark', locale: 'ko-KR' },
  { width: 360, colorScheme: 'light', locale: 'ja-JP' },
  { width: 360, colorScheme: 'dark', locale: 'en-US' },
] as const;

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('There is no Chromium: install it, or name it in CHROMIUM.');
const chosen = process.argv.slice(2);
const scratch = scratchFolder();
const server = await serverProcess(scratch.folder, {}, ['serve']);
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  await mkdir(folder, { recursive: true });
  for (const [name, path] of Object.entries(views)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const { width, colorScheme, locale } of looks) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale });
      const page = await context.newPage();
      await page.goto(new URL(path, server.url).href);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await server.exited;
  scratch.remove();
}
