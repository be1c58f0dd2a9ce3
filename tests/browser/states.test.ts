import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('an answer that does not come as it should', ({ open, faults }) => {
  test('says that the server is away, and tries again when it is asked to', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Who invests in Japan, and how much?' }).click();
    const alert = page.getByRole('alert').first();
    await alert.getByText('The server does not answer.').waitFor();
    expect(await page.getByText('No investment in the graph fits').count()).toBe(0);
    await page.unroute('**/graphql');
    for (const again of await page.getByRole('button', { name: 'Try again' }).all()) await again.click();
    await page
      .getByRole('region', { name: 'Total' })
      .getByText(/at least/i)
      .first()
      .waitFor();
    expect(faults().every((fault) => /Failed to load resource/.test(fault))).toBe(true);
  });

  test('says what the server said where it refuses', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: {
          data: null,
          errors: [{ message: 'More than 200000 fields.', extensions: { code: 'TOO_EXPENSIVE' } }],
        },
      }),
    );
    await page.getByRole('link', { name: 'What does Japan do that Korea does not?' }).click();
    await page
      .getByRole('alert')
      .getByText('That is more than the server answers at once.')
      .first()
      .waitFor();
    await page.getByText('What the server said').first().click();
    await page.getByText('More than 200000 fields.').first().waitFor();
  });

  test('says that a part is missing where only a part came', async () => {
    const page = await open('/');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      if (body.data?.why === undefined) return route.fulfill({ response });
      const errors = [
        { message: 'The store did not answer in time.', path: ['why'], extensions: { code: 'TIMEOUT' } },
      ];
      return route.fulfill({ json: { data: { ...body.data, why: null }, errors } });
    });
    await page.getByRole('link', { name: 'What does Japan do that Korea does not?' }).click();
    await page.getByText('A part of this could not be answered').first().waitFor();
    await page.getByRole('link', { name: 'Japan', exact: true }).first().waitFor();
  });

  test('is not the answer to the question before', async () => {
    const page = await open('/answer?where=country/jp');
    await page.getByRole('region', { name: 'Total' }).getByText('27B').waitFor();
    await page.route('**/graphql', async (route) => {
      await new Promise((resume) => setTimeout(resume, 1_500));
      await route.continue();
    });
    await page.evaluate(() => history.pushState(null, '', '/answer?where=country/kr'));
    await page.getByText('Loading…').first().waitFor();
    expect(await page.getByText('27B').count()).toBe(0);
    await page
      .getByText('No investment in the graph fits this sentence.')
      .or(page.getByText('Nothing'))
      .first()
      .waitFor();
  });

  test('keeps the way to the other views where one has a fault', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { whoInvests: {} } } }));
    await page.getByRole('link', { name: 'Who invests in Japan, and how much?' }).click();
    await page.getByText('This view has a fault').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    expect(faults().length).toBeGreaterThan(0);
  });
});
