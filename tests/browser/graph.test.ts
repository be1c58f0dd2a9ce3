import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

/** Names of the entities on the canvas, from the list that says the same as the picture. */
async function onCanvas(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('table').first().getByRole('row').getByRole('link').allTextContents();
  return names.map((name) => name.trim());
}

async function expandPolicies(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Select.*Japan|^Japan: select/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'policies: 7 more' }).click();
  await page.getByRole('link', { name: 'Act on the Protection of Personal Information' }).first().waitFor();
}

describeExplorer('the graph', ({ open, url }) => {
  test('grows by the policies of Japan, and goes back and on again', async () => {
    const page = await open('/graph?ids=country/jp');
    await page.getByRole('link', { name: 'Japan', exact: true }).first().waitFor();
    expect(await onCanvas(page)).toEqual(['Japan']);
    await expandPolicies(page);
    expect((await onCanvas(page)).length).toBe(8);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => onCanvas(page)).toEqual(['Japan']);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(async () => (await onCanvas(page)).length).toBe(8);
  });

  test('finds a path from Oracle to the law on personal data, with the evidence of each step', async () => {
    const page = await open('/graph?ids=company/oracle');
    await page.getByText('Shortest path').first().click();
    for (const [slot, text, name] of [
      ['From', 'oracle', /^Oracle/],
      ['To', 'appi', /^Act on the Protection/],
    ] as const) {
      await page.getByRole('combobox', { name: slot, exact: true }).fill(text);
      await page.getByRole('listbox').getByRole('option', { name }).first().click();
    }
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page
      .getByText(/\d paths? found/)
      .first()
      .waitFor();
    const step = page
      .locator('.canvas-path')
      .getByRole('link', { name: /\(evidence\)/ })
      .first();
    await step.click();
    await page.getByRole('dialog').getByRole('article').first().waitFor();
  });

  test('opened with two shows and tells the ways between them', async () => {
    const page = await open('/graph?ids=country/jp,company/oracle');
    await page.getByText(/^\d paths? found$/).waitFor();
    await expect.poll(() => onCanvas(page)).toContain("Oracle's data centres in Japan (2024)");
    expect(page.url()).toContain('x=country/jp~company/oracle,tidy');
    await page.getByRole('button', { name: 'Close the path' }).click();
    await page.getByText('Shortest path').first().waitFor();
    expect(await onCanvas(page)).toContain("Oracle's data centres in Japan (2024)");
  });

  test('says of two that no path joins that none was found', async () => {
    const page = await open('/graph?ids=country/jp,country/aq');
    await page
      .getByText('Within the bounds of the search no path was found between Japan and Antarctica.')
      .waitFor();
    await page.getByText('No path of at most 4 links joins them.').waitFor();
    expect(await onCanvas(page)).toEqual(['Antarctica', 'Japan']);
  });

  test('is the same at the same address', async () => {
    const page = await open('/graph?ids=country/jp');
    await page.getByRole('link', { name: 'Japan', exact: true }).first().waitFor();
    await expandPolicies(page);
    const names = await onCanvas(page);
    const elsewhere = await open(page.url().slice(url.length));
    await expect.poll(() => onCanvas(elsewhere)).toEqual(names);
    await page.reload();
    await expect.poll(() => onCanvas(page)).toEqual(names);
  });

  test('is taken away as GraphML', async () => {
    const page = await open('/graph?ids=country/jp,company/oracle');
    await page.getByRole('link', { name: 'Oracle', exact: true }).first().waitFor();
    await page.getByText('Download', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /GraphML/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^<\?xml/);
    expect(text).toContain('country/jp');
    expect(text).toContain('>Japan<');
  });
});
