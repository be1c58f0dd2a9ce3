import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { views } from '../support/views.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeExplorer('axe finds nothing serious or critical', ({ open }) => {
  test.each(
    Object.entries(views).flatMap(([name, path]) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ name, path, colorScheme })),
    ),
  )('on $name in $colorScheme', async ({ path, colorScheme }) => {
    // The policy of the page lets no script be put into it, and that is what axe does.
    const page = await open(path, { colorScheme, bypassCSP: true });
    await page.waitForLoadState('networkidle');
    await page.evaluate(axe);
    const found: AxeResults['violations'] = await page.evaluate(
      'axe.run().then(({ violations }) => violations)',
    );
    const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each(Object.entries(views))('%s is no wider than a narrow screen', async (_, path) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
