import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

const box = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** What is written at a box, as a screen reader tells it with the box. */
async function told(page: Page, name: string): Promise<string> {
  const ids = (await box(page, name).getAttribute('aria-describedby')) ?? '';
  const texts = ids
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => page.locator(`[id="${id}"]`).textContent());
  return (await Promise.all(texts)).join(' ');
}

describeExplorer('a text that was typed and not chosen', ({ open, url }) => {
  test('is refused at its box where it names nothing, and nothing is asked', async () => {
    const page = await open('/');
    await box(page, 'Where').fill('Atlantis');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    // Leaving the box refuses it already; the button leads back to it.
    await page.locator('[aria-invalid="true"]:focus').waitFor();
    expect(await told(page, 'Where')).toContain('“Atlantis” is not a name that fits here.');
    expect(await box(page, 'Where').inputValue()).toBe('Atlantis');
    expect(page.url()).toBe(`${url}/`);
  });

  test('does not move the button away from under a pointer that is pressed on it for a while', async () => {
    const page = await open('/');
    await box(page, 'Where').fill('Atlantis');
    const button = page.getByRole('button', { name: 'Show the answer' });
    await button.hover();
    const before = await button.boundingBox();
    await page.mouse.down();
    // As long as a slow hand takes: what was looked up has been shown by then, where it is shown at once.
    await page.waitForTimeout(500);
    expect(await button.boundingBox()).toEqual(before);
    await page.mouse.up();
    await page.locator('[aria-invalid="true"]:focus').waitFor();
  });

  test('is refused when the box is left, and stays to be mended', async () => {
    const page = await open('/');
    await box(page, 'Where').fill('Atlantis');
    await page.keyboard.press('Tab');
    await page.locator('[aria-invalid="true"]').waitFor();
    await box(page, 'Where').fill('Atlanti');
    expect(await box(page, 'Where').getAttribute('aria-invalid')).not.toBe('true');
    expect(await told(page, 'Where')).toBe('');
  });

  test('is taken where it is the name of one thing alone', async () => {
    const page = await open('/');
    await box(page, 'Where').fill('korea');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.waitForURL('**/answer?where=country/kr');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLInputElement>('.sentence input')[1]?.value === 'South Korea',
    );
    expect(await page.getByText('27B').count()).toBe(0);
  });

  test('never leaves the figure of the sentence before as though it answered this one', async () => {
    const page = await open('/answer?who=country/us&where=country/jp');
    const total = page.getByRole('region', { name: 'Total' });
    await total.getByText('26.35B').waitFor();
    await box(page, 'Where').fill('Atlantis');
    await total.waitFor({ state: 'hidden' });
    await page.getByText('The sentence has changed.').waitFor();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await page.getByText('26.35B').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Cite' }).count()).toBe(0);
    await box(page, 'Where').fill('Japan');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await total.getByText('26.35B').waitFor();
    expect(page.url()).toBe(`${url}/answer?who=country/us&where=country/jp`);
  });

  test('is refused too where it came in the address', async () => {
    const page = await open('/answer?where=Atlantis');
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await box(page, 'Where').inputValue()).toBe('Atlantis');
    expect(await page.getByRole('region', { name: 'Total' }).count()).toBe(0);
  });

  test('is refused by Enter where a name would be added', async () => {
    const page = await open('/compare?ids=country/jp');
    await box(page, 'Add to the comparison').fill('Atlantis');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await told(page, 'Add to the comparison')).toContain('“Atlantis” is not a name that fits here.');
    await box(page, 'Add to the comparison').fill('South Korea');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?ids=country/jp,country/kr');
  });

  test('finds no ways between others than those that the boxes name', async () => {
    const page = await open('/graph?ids=country/jp,company/oracle&path=country/jp~company/oracle~4');
    await page
      .getByText(/^Entities: /)
      .first()
      .waitFor();
    const path = page.url();
    await box(page, 'To').fill('Atlantis');
    await page.getByRole('button', { name: 'Find', exact: false }).first().click();
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(page.url()).toBe(path);
  });
});
