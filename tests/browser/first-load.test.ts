import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { views } from '../support/views.ts';

const limit = 220 * 1024;

describeExplorer('what a first visit loads', ({ open, url }) => {
  test('is at most 220 KB of packed script, from this server alone', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => !name.startsWith(url))).toEqual([]);
    const scripts = loaded.filter((name) => name.endsWith('.js'));
    const bodies = await Promise.all(scripts.map(async (name) => (await fetch(name)).arrayBuffer()));
    const packed = bodies.reduce((sum, body) => sum + gzipSync(Buffer.from(body)).byteLength, 0);
    expect(packed).toBeLessThanOrEqual(limit);
  });

  test.each(Object.entries(views))('of %s comes from this server alone', async (_, path) => {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(path, url).href);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => !address.startsWith(url) && !/^(blob|data):/.test(address))).toEqual([]);
  });
});
