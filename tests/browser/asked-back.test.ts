import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

const money = /[$¥₩€]\s?\d/;

describeExplorer('a question that is not understood for certain', ({ open }) => {
  test.each([
    ['Which American companies invest in Japan?', 'Left out: “American”', 'Who invests in Japan?'],
    ['Which subsidies does Japan give?', 'Left out: “subsidies”', 'Who invests in Japan?'],
    ['Who invests in Jpan?', 'guessed from “Jpan”', 'Who invests in Japan?'],
    [
      'How much does Oracle invest in Japan in 2024?',
      'Left out: “2024”',
      'How much does Oracle invest in Japan?',
    ],
    ['Which laws matter in Japan?', 'guessed from “laws”', 'How much does Laos invest in Japan?'],
  ])('is asked back before any number is shown: %s', async (text, doubt, reading) => {
    const page = await open(`/ask?text=${encodeURIComponent(text)}`);
    await page.getByRole('heading', { name: 'Did you mean this?' }).waitFor();
    await page.getByText(doubt).waitFor();
    expect(await page.locator('.phrase').textContent()).toBe(reading);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').textContent()).not.toMatch(money);
    expect(await page.getByRole('button', { name: 'Cite' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Open as flows' }).count()).toBe(0);
  });

  test('is answered once its reader confirms the reading, and the answer says to what', async () => {
    const page = await open('/ask?text=Which American companies invest in Japan?');
    await page.getByRole('button', { name: 'Yes, show the answer' }).click();
    await page.getByRole('heading', { name: 'Answer to “Who invests in Japan?”' }).waitFor();
    await page.getByText('27B').first().waitFor();
    await page.getByText('Left out: “American”').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Answer to “Who invests in Japan?”');
    await page.reload();
    await page.getByText('27B').first().waitFor();
  });

  test('stays unanswered where another reading was confirmed', async () => {
    const page = await open(
      '/ask?text=Which American companies invest in Japan?&confirmed=Where does Japan invest?',
    );
    await page.getByRole('heading', { name: 'Did you mean this?' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').textContent()).not.toMatch(money);
  });

  test('is no other than one that is understood, which is answered at once', async () => {
    const page = await open('/ask?text=Who invests in Japan?');
    await page.getByText('27B').first().waitFor();
    expect(await page.getByRole('button', { name: 'Yes, show the answer' }).count()).toBe(0);
  });
});
