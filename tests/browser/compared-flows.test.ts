import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('a comparison', ({ open }) => {
  test('says from whom to whom a figure goes', async () => {
    const page = await open('/compare?ids=country/jp,country/kr');
    const cell = page.getByRole('cell', { name: /750B/ });
    await cell.waitFor();
    expect(await cell.textContent()).toMatch(/Japan → United States.*at least \$750B/s);
    const row = page.getByRole('row').filter({ has: cell });
    expect(await row.getByRole('rowheader').textContent()).toBe('Foreign direct investment, outward');
  });

  test('has a figure of a flow at both of its ends, on lines of their own', async () => {
    const page = await open('/compare?ids=country/jp,country/us');
    const outward = page.getByRole('row', { name: /^Foreign direct investment, outward/ });
    const inward = page.getByRole('row', { name: /^Foreign direct investment, inward/ });
    await inward.waitFor();
    const [japanOut = '', statesOut = ''] = await outward.getByRole('cell').allTextContents();
    const [japanIn = '', statesIn = ''] = await inward.getByRole('cell').allTextContents();
    expect(japanOut).toContain('750B');
    expect(statesIn).toContain('750B');
    expect(statesIn).toContain('Japan → United States');
    expect([statesOut, japanIn].filter((text) => text.includes('750B'))).toEqual([]);
  });

  test('gives a figure that goes nowhere without an arrow', async () => {
    const page = await open('/compare?ids=country/jp,country/kr');
    const row = page.getByRole('row', { name: /^Market size of generative AI/ });
    await row.waitFor();
    expect(await row.textContent()).not.toContain('→');
  });
});
