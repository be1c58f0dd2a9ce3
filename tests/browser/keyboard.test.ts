import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

/** Presses Tab until what has the focus is what somebody looks for, as far as anyone would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const said = await focused.evaluate(
      (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
    );
    if (name.test(said.replace(/\s+/g, ' ').trim())) return;
  }
  throw new Error(`Tab leads to nothing that is called ${name}.`);
}

describeExplorer('somebody who has a keyboard alone', ({ open }) => {
  test('finds a company, opens the evidence of a fact, and comes back to where the focus was', async () => {
    const page = await open('/');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('oracle');
    // The list of fewer letters, which comes first where typing is slow, has others at its top.
    const top = page.getByRole('listbox').getByRole('option').first();
    await top.and(page.getByRole('option', { name: /^Oracle/ })).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/company/oracle');
    await page.getByRole('heading', { level: 1, name: 'Oracle' }).waitFor();
    await tabTo(page, /\(evidence\)$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').textContent()).toMatch(/\(evidence\)$/);
  });

  test('skips to the content, fills a sentence and reads its answer', async () => {
    const page = await open('/answer');
    await page.getByRole('combobox', { name: 'Who', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('united states');
    await page
      .getByRole('option', { name: /^United States/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('japan');
    await page
      .getByRole('option', { name: /^Japan/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Show the answer$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/answer?who=country/us&where=country/jp');
    await page
      .getByRole('region', { name: 'Total' })
      .getByText(/at least/)
      .first()
      .waitFor();
  });

  test('asks a question in words from the box of the start', async () => {
    const page = await open('/');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Who invests in Japan?');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ask?text=*');
  });

  test('opens the queries behind a view and closes them again', async () => {
    const page = await open('/compare?ids=country/jp,country/kr');
    await page.getByRole('button', { name: 'Query' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('query Compared').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').textContent()).toBe('Query');
  });

  test('grows a graph and takes a step back', async () => {
    const page = await open('/graph?ids=country/jp');
    const entities = page.getByText(/^Entities: /).first();
    await entities.waitFor();
    await tabTo(page, /^Select.*Japan|^Japan: select/i);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'policies: 7 more' }).waitFor();
    await page.locator('#content').focus();
    await tabTo(page, /^policies: 7 more$/);
    await page.keyboard.press('Enter');
    await page.getByText('Entities: 8.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Entities: 1.').waitFor();
  });

  test('adds a country to a comparison and takes it out again', async () => {
    const page = await open('/compare?ids=country/jp');
    await page.getByRole('combobox', { name: 'Add to the comparison' }).focus();
    await page.keyboard.type('south korea');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^South Korea/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?ids=country/jp,country/kr');
    await page.getByRole('columnheader', { name: /South Korea/ }).waitFor();
    await tabTo(page, /^Take out South Korea$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?ids=country/jp');
  });
});
