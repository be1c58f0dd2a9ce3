import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cuibono, scratchFolder, serverProcess } from '../../tests/support/server-process.ts';
import { generateClaims } from '../generate-claims.ts';

/** How long frames take while somebody moves a canvas: milliseconds, of all frames in a few seconds. */
export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** A canvas of about as many nodes as it holds, and how it moves. */
export interface CanvasSeen {
  readonly entities: string;
  /** From the opening of its address to the picture of all of them. */
  readonly openedMs: number;
  readonly panning: Frames;
  readonly zooming: Frames;
}

/** Countries whose investments fill a canvas, the most popular ones of the generated graph. */
const claims = 90_000;
const countries = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `country/a${letter}`);
const address = `/graph?ids=${countries.join(',')}&x=${countries.map((id) => `${id}~investments~2000`).join(',')}`;

/** Opens a canvas of five thousand nodes over a generated graph, and moves it. */
export async function canvasFrames(browser: Browser): Promise<CanvasSeen> {
  const scratch = scratchFolder();
  await generateClaims(join(scratch.folder, 'claims.jsonl'), claims);
  await cuibono(scratch.folder, ['import', 'claims.jsonl']);
  const server = await serverProcess(scratch.folder);
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1300, height: 900 } });
  try {
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(new URL(address, server.url).href);
    await page
      .getByText(/^Entities: [45],\d{3}\./)
      .first()
      .waitFor({ timeout: 300_000 });
    await page.waitForLoadState('networkidle');
    const openedMs = Math.round(performance.now() - started);
    const entities =
      (await page
        .getByText(/^Entities: /)
        .first()
        .textContent()) ?? '';
    const box = await page.locator('.canvas canvas').first().boundingBox();
    if (box === null) throw new Error('The canvas is not drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const panning = await frames(page, async () => {
      await page.mouse.move(x + 5, y + 200);
      await page.mouse.down();
      for (let i = 0; i < 80; i++) {
        await page.mouse.move(x + 150 * Math.sin(i / 8), y + 200 * Math.cos(i / 8));
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    });
    const zooming = await frames(page, async () => {
      for (let i = 0; i < 24; i++) {
        await page.mouse.wheel(0, i < 12 ? -200 : 200);
        await page.waitForTimeout(80);
      }
    });
    return { entities, openedMs, panning, zooming };
  } finally {
    await context.close();
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  }
}

async function frames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(`globalThis.frames = []; globalThis.counting = true;
    let last = performance.now();
    const tick = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      if (globalThis.counting) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);`);
  await act();
  const seen = await page.evaluate<number[]>('globalThis.counting = false, globalThis.frames.slice(1)');
  seen.sort((a, b) => a - b);
  const at = (part: number): number => Math.round(seen[Math.floor((seen.length - 1) * part)] ?? 0);
  const all = seen.reduce((sum, ms) => sum + ms, 0);
  return { median: at(0.5), p95: at(0.95), perSecond: Math.round((1_000 * seen.length) / all) };
}
