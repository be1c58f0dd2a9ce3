import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tests/support/chromium.ts';
import { scratchFolder, serverProcess } from '../tests/support/server-process.ts';
import { writeResults, writeTables } from './compare/keep-results.ts';
import { type CanvasSeen, canvasFrames } from './explorer/canvas-frames.ts';

/** How long the explorer takes to show something and to react, on a slow machine and line: `npm run bench:explorer`. */
const rounds = 5;
const slow = { processor: 4, latency: 150, bytesPerSecond: 200_000 };

interface Seen {
  readonly firstPaint: number;
  readonly interaction: number;
  readonly scriptKb: number;
}

const visits: Readonly<Record<string, { readonly path: string; act(page: Page): Promise<void> }>> = {
  start: {
    path: '/',
    act: async (page) => {
      await page.keyboard.type('oracle', { delay: 60 });
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  answer: {
    path: '/answer?where=country/jp',
    act: async (page) => {
      for (const view of ['Map', 'By year', 'Table', 'Flows'])
        await page.getByRole('link', { name: view, exact: true }).click();
    },
  },
  entity: {
    path: '/entity/investment/oracle-japan-2024',
    act: async (page) => {
      await page
        .getByRole('link', { name: /\(evidence\)/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    },
  },
  graph: {
    path: '/graph?ids=country/jp,company/oracle',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Select.*Japan|^Japan: select/i })
        .first()
        .click();
      await page.getByRole('button', { name: /^policies: \d+ more$/ }).click();
      await page
        .getByRole('link', { name: 'Act on the Protection of Personal Information' })
        .first()
        .waitFor();
    },
  },
  compare: {
    path: '/compare?ids=country/jp,country/kr',
    act: async (page) => {
      await page.getByRole('button', { name: 'Query' }).click();
    },
  },
};

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('There is no Chromium: install it, or name it in CHROMIUM.');
const scratch = scratchFolder();
const server = await serverProcess(scratch.folder, {}, ['serve']);
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  const found: Record<string, Seen> = {};
  for (const [name, visit] of Object.entries(visits)) {
    const seen: Seen[] = [];
    for (let round = 0; round < rounds; round++) seen.push(await see(browser, visit));
    const middle = (of: (one: Seen) => number): number =>
      seen.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    found[name] = {
      firstPaint: middle((one) => one.firstPaint),
      interaction: middle((one) => one.interaction),
      scriptKb: middle((one) => one.scriptKb),
    };
  }
  const canvas = await canvasFrames(browser);
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${browser.version()}, Node ${process.version}`;
  await writeResults(fileURLToPath(new URL('results/explorer.json', import.meta.url)), {
    machine,
    slow,
    rounds,
    found,
    canvas,
  });
  await writeTables('explorer', table(machine, found, canvas));
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await server.exited;
  scratch.remove();
}

async function see(
  on: Browser,
  { path, act }: { readonly path: string; act(page: Page): Promise<void> },
): Promise<Seen> {
  const context = await on.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  // The longest time from an input to the next picture, which is what "interaction to next paint" is of a short visit.
  await page.addInitScript(`globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries())
        if (interactionId > 0) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });`);
  await page.goto(new URL(path, server.url).href);
  await page.waitForLoadState('networkidle');
  const firstPaint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
  );
  const scripts = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`,
  );
  await act(page);
  await page.waitForTimeout(300);
  const interaction = await page.evaluate<number>('globalThis.longest');
  const bodies = await Promise.all(
    scripts.map(async (name) => Buffer.from(await (await fetch(name)).arrayBuffer())),
  );
  const scriptKb = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0) / 1024;
  await context.close();
  return {
    firstPaint: Math.round(firstPaint),
    interaction: Math.round(interaction),
    scriptKb: Math.round(scriptKb),
  };
}

function table(machine: string, found: Readonly<Record<string, Seen>>, canvas: CanvasSeen): string {
  const rows = Object.entries(found).map(
    ([name, { firstPaint, interaction, scriptKb }]) =>
      `| ${name} | ${visits[name]?.path} | ${firstPaint} | ${interaction} | ${scriptKb} |`,
  );
  return `${machine}; processor slowed down ${slow.processor} times, a line of ${slow.bytesPerSecond / 1000} kB a second with ${slow.latency} ms each way; median of ${rounds} visits.

| view | address | first contentful paint, ms | interaction to next paint, ms | script, KB gzipped |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}

A canvas of thousands, not slowed down, drawn by software: ${canvas.entities} Opened in ${(canvas.openedMs / 1_000).toFixed(1)} s, every answer of the server and every place included.

| while it is | median frame, ms | p95, ms | frames a second |
| --- | ---: | ---: | ---: |
${moves(canvas)}`;
}

function moves({ panning, zooming }: CanvasSeen): string {
  return Object.entries({ panned: panning, zoomed: zooming })
    .map(([name, { median, p95, perSecond }]) => `| ${name} | ${median} | ${p95} | ${perSecond} |`)
    .join('\n');
}
