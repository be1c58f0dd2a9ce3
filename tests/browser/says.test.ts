import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('the page of a source', ({ open }) => {
  test('lists what the document says, of whom, and where in it', async () => {
    const page = await open('/entity/source/hansbiz-2024-04-18');
    const says = page.getByRole('region', { name: 'What it says' });
    await says.getByText(/^\d+ claims? in the graph\./).waitFor();
    await says.getByRole('heading', { level: 3 }).first().waitFor();
    const [subject] = await says.getByRole('heading', { level: 3 }).getByRole('link').all();
    expect(await subject?.getAttribute('href')).toMatch(/^\/entity\/[a-z-]+\//);
    expect(await says.getByText(/paragraph \d/).count()).toBeGreaterThan(0);
  });

  test('goes on behind a button where it says more than a page', async () => {
    const page = await open('/entity/source/hansbiz-2024-04-18');
    const says = page.getByRole('region', { name: 'What it says' });
    await says.getByRole('button', { name: /^Show more \(\d+ in all\)/ }).click();
    await expect.poll(() => says.getByRole('definition').count(), { timeout: 20_000 }).toBeGreaterThan(20);
  });
});
