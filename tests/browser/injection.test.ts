import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { injections } from '../support/injections.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

/** An investment, its investor and its reason for each payload, which is every text that they and their source have. */
function lines(): string {
  return injections
    .flatMap((payload, n) => {
      const source = `source/injection-${n}`;
      const claim = (subject: string, about: string, value: string) => ({
        subject,
        about,
        value,
        source,
        locator: payload,
        quote: payload,
      });
      return [
        {
          source: {
            id: source,
            title: payload,
            publisher: payload,
            author: payload,
            licence: payload,
            url: `https://x.example/?q=${encodeURIComponent(payload)}`,
            published: '2024-04-18',
          },
        },
        claim(`company/injection-${n}`, 'names', `${payload}@en COMMON`),
        claim(`company/injection-${n}`, 'legalForm', payload),
        claim(`investment/injection-${n}`, 'names', `${payload}@en COMMON`),
        claim(`investment/injection-${n}`, 'conditions', payload),
        claim(`investment/injection-${n}`, 'purpose', `${payload}@en`),
        claim(`investment/injection-${n}`, 'amount', `${n + 1}000000 USD`),
        claim(`investment/injection-${n}`, 'announced', '2024-04-18'),
        claim(`investment/injection-${n}`, 'investors', `company/injection-${n}`),
        claim(`investment/injection-${n}`, 'hosts', 'country/jp'),
        claim(`rationale/injection-${n}`, 'text', `${payload}@en`),
        claim(`rationale/injection-${n}`, 'explains', `investment/injection-${n}`),
        claim(`rationale/injection-${n}`, 'heldBy', `company/injection-${n}`),
      ].map((line) => JSON.stringify(line));
    })
    .join('\n');
}

describeExplorer('a file full of scripts', ({ open }) => {
  const scratch = scratchFolder();
  let server: Awaited<ReturnType<typeof serverProcess>>;
  beforeAll(async () => {
    writeFileSync(join(scratch.folder, 'injections.jsonl'), lines());
    const { code, err } = await cuibono(scratch.folder, ['import', 'injections.jsonl']);
    expect(err).not.toContain('refused.');
    expect(code).toBe(0);
    server = await serverProcess(scratch.folder);
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  });

  /** Nothing ran, nothing came that the page did not write, and no link leads to anything but the web or the page itself. */
  async function isSound(page: Page): Promise<void> {
    const found = await page.evaluate(() => ({
      ran: 'injected' in globalThis,
      elements: document.querySelectorAll(
        'iframe, object, embed, base, marquee, template, body script, meta[http-equiv]',
      ).length,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('a')]
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href).protocol)
        .filter((protocol) => !['http:', 'https:'].includes(protocol)),
    }));
    expect(found).toEqual({ ran: false, elements: 0, handlers: 0, links: [] });
  }

  /** Within the page, as its links do: a hundred and eighty loads would take minutes. */
  const go = (page: Page, path: string) => page.evaluate((to) => history.pushState(null, '', to), path);

  test('is shown as text on pages of entities with their evidence', async () => {
    const page = await open(server.url);
    page.on('dialog', (dialog) => {
      throw new Error(`A dialog says ${dialog.message()}.`);
    });
    for (const [n, payload] of injections.entries()) {
      await go(page, `/entity/investment/injection-${n}?evidence=investment/injection-${n}`);
      await page.getByRole('dialog').getByText(payload).first().waitFor();
      await page
        .getByRole('heading', {
          level: 1,
          name: payload.trim().replace(/\s+/g, ' '),
          exact: true,
          includeHidden: true,
        })
        .waitFor();
      await isSound(page);
    }
  });

  test('is shown as text on pages of sources and of reasons', async () => {
    const page = await open(server.url);
    for (const [n, payload] of injections.entries()) {
      await go(page, `/entity/source/injection-${n}`);
      await page.getByText(payload).first().waitFor();
      await isSound(page);
      await go(page, `/entity/rationale/injection-${n}`);
      await page.getByText(payload).first().waitFor();
      await isSound(page);
    }
  });

  test.each([
    '/answer?where=country/jp',
    '/answer?where=country/jp&view=map',
    '/answer?view=table',
    '/compare?ids=company/injection-0,company/injection-5',
    '/graph?ids=company/injection-0,company/injection-11',
    '/ask?text=<img src=x onerror=window.injected=1>',
  ])('is shown as text in %s', async (path) => {
    const page = await open(`${server.url}${path}`);
    await page.getByRole('button', { name: 'Query' }).waitFor();
    await page.waitForLoadState('networkidle');
    await isSound(page);
  });

  test('is shown as text while somebody types it', async () => {
    const page = await open(server.url);
    await page.getByRole('combobox', { name: /name in any language/ }).fill('<img src=x onerror');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await isSound(page);
  });
});
