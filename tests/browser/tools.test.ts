import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('what can be done with every view', ({ open, url }) => {
  test('is to cite it: what it says, its address, and its sources', async () => {
    const page = await open('/answer?who=country/us&where=country/jp&why=motive/data-sovereignty', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('region', { name: 'Total' }).getByText('26.35B').waitFor();
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByText('Copied, with its sources.').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/^Who invests where, and why\n/);
    expect(cited).toMatch(/at least \$26\.35B/i);
    expect(cited).toContain(`${url}/answer?who=country/us&where=country/jp&why=motive/data-sovereignty`);
    expect(cited).toMatch(/Sources:\n1\. /);
    expect(cited).toMatch(/한스경제, .+, 2024-04-18/);
  });

  test('is to see the query behind it, and to open it in GraphiQL', async () => {
    const page = await open('/entity/investment/oracle-japan-2024');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Query' }).click();
    const link = page.getByRole('dialog').getByRole('link', { name: 'Open in GraphiQL' }).first();
    const address = new URL((await link.getAttribute('href')) ?? '', url);
    const { data, errors } = await (
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: address.searchParams.get('query'),
          variables: JSON.parse(address.searchParams.get('variables') ?? '{}'),
        }),
      })
    ).json();
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    await link.click();
    await page.getByText('investment/oracle-japan-2024').first().waitFor({ timeout: 20_000 });
  });
});
