import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('somebody who looks for answers', ({ open, url }) => {
  test('types a name in Korean, opens the company, its investment in Japan, its amount with evidence, and why', async () => {
    const page = await open('/', { locale: 'ko-KR' });
    await page.getByRole('combobox', { name: /이름이나 질문/ }).fill('오라클');
    await page
      .getByRole('option', { name: /^오라클/ })
      .first()
      .click();
    await page.waitForURL('**/entity/company/oracle');
    await page
      .getByRole('link', { name: /일본.*\(2024/ })
      .first()
      .click();
    await page.waitForURL('**/entity/investment/oracle-japan-2024');
    await page
      .getByRole('link', { name: /최소.*80억/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('한스경제').first().waitFor();
    await dialog.getByText('약 80억달러(11조원) 이상').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByText('데이터 주권').first().isVisible()).toBe(true);
  });

  test('builds a sentence and reads the total, which a reload and another machine read too', async () => {
    const page = await open('/');
    for (const [slot, text, name] of [
      ['Who', 'united states', /^United States/],
      ['Where', 'japan', /^Japan/],
      ['Why', 'data sovereignty', /^Data sovereignty/],
    ] as const) {
      await page.getByRole('combobox', { name: slot, exact: true }).fill(text);
      await page.getByRole('listbox').getByRole('option', { name }).first().click();
    }
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.waitForURL('**/answer?who=country/us&where=country/jp&why=motive/data-sovereignty');
    const total = page.getByRole('region', { name: 'Total' });
    await total.getByText('at least $26.35B').waitFor();
    await page.reload();
    await total.getByText('at least $26.35B').waitFor();
    const elsewhere = await open(page.url().slice(url.length), { locale: 'ja-JP' });
    await elsewhere
      .getByText(/少なくとも/)
      .first()
      .waitFor();
  });

  test('switches to Korean, and the address keeps it from view to view', async () => {
    const page = await open('/answer?where=country/jp');
    await page.getByLabel('Language').selectOption('ko');
    await page.waitForURL(/lang=ko/);
    await page.getByRole('heading', { name: '누가, 어디에, 왜 투자하는가' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await page.getByRole('link', { name: '비교', exact: true }).click();
    await page.waitForURL('**/compare?lang=ko');
    await page.goBack();
    await page.waitForURL(/answer\?where=country\/jp&lang=ko/);
    await page.getByRole('heading', { name: '누가, 어디에, 왜 투자하는가' }).waitFor();
  });

  test('compares Japan with South Korea', async () => {
    const page = await open('/compare?ids=country/jp,country/kr');
    const figures = page.getByRole('row', { name: /Private investment in AI/ });
    await figures.getByRole('link', { name: /1\.39B/ }).click();
    await page.getByRole('dialog').getByText('Evidence: amount').waitFor();
  });
});
