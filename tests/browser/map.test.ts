import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('the map of an answer', ({ open }) => {
  test.each([1200, 390])('has areas in the proportion of the sums, %d pixels wide', async (width) => {
    const page = await open('/answer?where=country/jp&view=map', { viewport: { width, height: 900 } });
    const own = page.getByRole('link', { name: /^Within Japan/ });
    await own.waitFor({ state: 'attached' });
    const areas = await page.evaluate(() => {
      const within = document.querySelector('.map a[aria-label^="Within Japan"]');
      const stays = within?.querySelector<SVGGraphicsElement>('path:not(.reach), circle:not(.reach)');
      const discs = [...document.querySelectorAll<SVGCircleElement>('.map .place')];
      return {
        stays: (stays?.getBBox().width ?? 0) ** 2,
        comesIn: Math.max(...discs.map((disc) => disc.getBBox().width ** 2)),
      };
    });
    const sums = await page
      .locator('.flow-table td.number data.amount')
      .evaluateAll((all) => all.map((sum) => Number(sum.getAttribute('value'))));
    const [most = 0, least = 0] = sums.sort((a, b) => b - a);
    expect(sums).toHaveLength(2);
    expect(areas.stays / areas.comesIn).toBeCloseTo(least / (most + least), 3);
  });

  test('gives the reader enough to point at, however small a sum is', async () => {
    const page = await open('/answer?where=country/jp&view=map');
    const own = page.getByRole('link', { name: /^Within Japan/ });
    await own.waitFor({ state: 'attached' });
    await own.scrollIntoViewIfNeeded();
    const reached = await own.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      const points = [-11, 0, 11].map(
        (aside) => [x + width / 2 + aside, y + height / 2 + aside / 2] as const,
      );
      return points.map((point) => document.elementFromPoint(...point)?.closest('a') === link);
    });
    expect(reached).toEqual([true, true, true]);
  });
});
