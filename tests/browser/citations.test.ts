import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

async function cited(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByText('Copied, with its sources.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function downloaded(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  return readFile(await (await download).path(), 'utf8');
}

describeExplorer('a citation', ({ open, url }) => {
  test('is shown before it is used: what it says, its address, and each source with its title, publisher, date and address', async () => {
    const page = await open('/answer?who=country/us&where=country/jp', clipboard);
    await page.getByRole('region', { name: 'Total' }).getByText('26.35B').waitFor();
    const text = await cited(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Investment in Japan by companies from United States').waitFor();
    await dialog.getByText(/at least \$26\.35B/i).waitFor();
    const source = dialog.getByRole('listitem').filter({ hasText: '한스경제' });
    expect(await source.textContent()).toMatch(/자국서 데이터 저장 희망.*한스경제.*2024-04-18/);
    expect(await source.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/www\.hansbiz\.co\.kr\//);
    expect(text).toContain('Investment in Japan by companies from United States');
    expect(text).toContain(`${url}/answer?who=country/us&where=country/jp`);
    expect(text).toContain('computed: the sum of 3 investments, 1 of them converted');
    expect(text).toMatch(/datasets\/exchange-rates/);
  });

  test('has no words in it that are only for screen readers', async () => {
    const page = await open('/entity/investment/oracle-japan-2024', clipboard);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const text = await cited(page);
    expect(text).toContain('at least $8B');
    expect(text).not.toMatch(/evidence/i);
  });

  test('is of the question that was answered, not of the one that was typed, and has sources', async () => {
    const asked = 'Which American companies invest in Japan?';
    const page = await open(`/ask?text=${asked}&confirmed=Who invests in Japan?`, clipboard);
    await page.getByText('27B').first().waitFor();
    const text = await cited(page);
    expect(text.split('\n')[0]).toBe('Answer to “Who invests in Japan?”');
    expect(text).toMatch(/한스경제, .+, 2024-04-18, https:/);
  });

  test('can be had as BibTeX and as RIS', async () => {
    const page = await open('/answer?who=country/us&where=country/jp', clipboard);
    await page.getByRole('region', { name: 'Total' }).getByText('26.35B').waitFor();
    await cited(page);
    const bibtex = await downloaded(page, 'BibTeX');
    expect(bibtex).toMatch(/^@misc\{cuibono,/);
    expect(bibtex).toMatch(/@misc\{hansbiz-2024-04-18,[^@]*publisher = \{한스경제\},[^@]*year = \{2024\},/);
    const ris = await downloaded(page, 'RIS');
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/);
    expect(ris).toMatch(
      /PB {2}- 한스경제\r\nDA {2}- 2024\/04\/18\r\nUR {2}- https:\/\/www\.hansbiz\.co\.kr\S*\r\nER {2}- \r\n/,
    );
  });
});
