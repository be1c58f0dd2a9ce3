import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fields } from '../../explorer/src/language/fields.ts';
import { comparedLinks } from '../../explorer/src/views/compare/rows-of.ts';
import { describeExplorer } from '../support/browser.ts';

/** The sums of a row, as their every digit is told. */
async function sumsOf(page: Page, row: string): Promise<readonly (string | undefined)[]> {
  const title = page.getByRole('rowheader', { name: row, exact: true });
  const cells = await page.getByRole('row').filter({ has: title }).getByRole('cell').all();
  return Promise.all(
    cells.map(async (cell) => {
      const [first] = await cell.locator('data.amount').all();
      return (await first?.getAttribute('value')) ?? undefined;
    }),
  );
}

/** Words that stand on two lines. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('table') as Node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          broken.push(word);
      }
    return broken;
  });

describeExplorer('two countries side by side', ({ open, url }) => {
  const address = '/compare?ids=country/kr,country/jp';

  test('have the sums that the answer in words has', async () => {
    const page = await open(address);
    await page.getByRole('row', { name: /^companies/ }).waitFor();
    const compared = [
      await sumsOf(page, 'Invested there'),
      await sumsOf(page, 'Promised by it'),
      await sumsOf(page, 'Subsidies'),
    ];
    expect(compared.flat().some((sum) => sum !== undefined)).toBe(true);
    const asked = await open('/ask?text=How does Korea compare with Japan?');
    await asked
      .getByRole('link', { name: /compare/i })
      .last()
      .waitFor();
    await asked.getByRole('row', { name: /^Subsidies/ }).waitFor();
    expect([
      await sumsOf(asked, 'Investments'),
      await sumsOf(asked, 'Promised investments'),
      await sumsOf(asked, 'Subsidies'),
    ]).toEqual(compared);
    await page.getByText('counts in full for each').waitFor();
  });

  test('are compared whole in what they are linked to, and without an id in place of a name', async () => {
    const page = await open(address);
    await page.getByRole('row', { name: /^companies/ }).waitFor();
    const text = (await page.getByRole('table').textContent()) ?? '';
    expect(text).not.toContain('not compared');
    expect(text).not.toMatch(/Only the first [\d,]+ of each link/);
    const names = await page.getByRole('table').getByRole('link').allTextContents();
    expect(names.filter((name) => /^[a-z-]+\/[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  test('tell of a link that leads to many how many there are beyond those that are listed', async () => {
    const ask = async (selection: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ entity(id: "country/jp") { ${selection} } }` }),
      });
      return (await response.json()).data.entity;
    };
    const links = comparedLinks(await ask('links { link count kinds }'));
    const most = links.reduce((one, other) => (other.count > one.count ? other : one));
    const { neighbours } = await ask(`neighbours(links: ["${most.link}"], first: 100) { nodes { id } }`);
    const ids = new Set(neighbours.nodes.map(({ id }: { readonly id: string }) => id));
    const page = await open(address);
    const title = page.getByRole('rowheader', { name: fields[most.link]?.[0] ?? most.link, exact: true });
    const entries = page
      .getByRole('row')
      .filter({ has: title })
      .getByRole('cell')
      .nth(1)
      .getByRole('listitem');
    await entries.first().waitFor();
    const told = await entries.allTextContents();
    const more = told.flatMap((text) => /^and (\d+) more/.exec(text)?.slice(1) ?? []).map(Number);
    expect(more).toHaveLength(1);
    expect(told.length - 1 + (more[0] ?? 0)).toBe(ids.size);
  });

  test('keep their words in one piece on a telephone, and widen no page', async () => {
    const page = await open(address, { viewport: { width: 380, height: 800 } });
    await page.getByRole('row', { name: /^companies/ }).waitFor();
    expect(await brokenWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
  });
});
