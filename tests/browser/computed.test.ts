import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('a figure that no source states', ({ open }) => {
  test('says that it is a share, of what, and opens its parts and how they make it', async () => {
    const page = await open('/answer?where=country/jp&by=SECTOR&view=table');
    const row = page.getByRole('row', { name: /Amazon.*Artificial intelligence/ });
    await row.getByText('computed: one third of ¥2.26T, converted').waitFor();
    await page.getByText('computed: half of at least $8B').first().waitFor();
    await row.getByRole('link', { name: /5\.149B/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('No source states this figure.').waitFor();
    await dialog.getByText('¥2.26T × 0.006835536313 × 1/3 = $5.149B').waitFor();
    await dialog.getByText(/0\.006835536313 USD per JPY.*Jan 1, 2024/).waitFor();
    expect(await dialog.getByRole('link', { name: /datasets\/exchange-rates/ }).count()).toBe(1);
    await dialog.getByRole('link', { name: /^¥2\.26T/ }).click();
    await page.getByRole('heading', { name: /^Evidence: amount/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('No source states this figure.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('says that it is a sum, and of what', async () => {
    const page = await open('/answer?where=country/jp&view=map');
    const row = page.getByRole('row', { name: /^United States Japan/ });
    await row.getByText('computed: the sum of 3 investments').waitFor();
    await row.getByRole('link', { name: /26\.35B/ }).click();
    await page.getByRole('dialog').getByText('= $15.45B + $8B + $2.9B', { exact: true }).waitFor();
    await page.getByRole('dialog').getByRole('link', { name: 'Show this alone' }).click();
    await page.waitForURL('**/answer?who=country/us&where=country/jp&view=table');
  });

  test('is read out as computed in a picture, and opens the same', async () => {
    const page = await open('/answer?where=country/jp&by=SECTOR');
    const band = page.getByRole('link', { name: /Amazon.*Artificial intelligence.*computed: one third/ });
    await band.waitFor({ state: 'attached' });
    await band.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('No source states this figure.').waitFor();
  });

  test('is told from one that a source states, which opens that evidence at once', async () => {
    const page = await open('/answer?where=country/jp&view=table');
    const row = page.getByRole('row', { name: /Oracle Japan/ });
    await row.waitFor();
    expect(await row.getByText('computed').count()).toBe(0);
    await row
      .getByRole('link', { name: /at least \$8B/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /^Evidence: amount/ }).waitFor();
  });

  test('opens its conversion at the headline: rate, date and source', async () => {
    const page = await open('/answer?where=country/jp');
    const total = page.getByRole('region', { name: 'Total' });
    await total.getByText('computed: the sum of 4 investments, 2 of them converted').waitFor();
    await total.getByText('= $15.45B + $8B + $2.9B + $649.8M', { exact: true }).waitFor();
    await total.getByText(/¥2\.26T × 0\.006835536313 = \$15\.45B/).waitFor();
    await total.getByText(/0\.006835536313 USD per JPY.*Jan 1, 2024/).waitFor();
    const source = total.getByRole('link', { name: /datasets\/exchange-rates/ }).first();
    expect(await source.getAttribute('href')).toBe('https://github.com/datasets/exchange-rates');
  });

  test('is marked in a comparison and in an answer to a question too', async () => {
    const compared = await open('/compare?ids=country/jp,country/kr');
    await compared.getByText('computed: the sum of 4 investments').first().waitFor();
    const asked = await open('/ask?text=Who invests in Japan?');
    await asked.getByText('computed: the sum of 4 investments').first().waitFor();
  });
});
