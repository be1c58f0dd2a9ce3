import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { chromiumArguments } from './chromium.ts';
import type { ExplorerUnderTest } from './explorer-server.ts';

/** Opens pages of the explorer, each in a profile of its own. */
export interface Pages {
  readonly url: string;
  /** A page at an address; it fails the test at its end where the browser reported a fault. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What browsers reported of pages that were opened: errors, and what the content security policy refused. */
  faults(): readonly string[];
}

/** Tests with a real browser; skipped, with a line of the setup, where there is none. */
export function describeExplorer(name: string, tests: (pages: Pages) => void): void {
  const under = inject('explorer');
  describe.skipIf(under === null)(name, () => {
    let browser: Browser;
    let faults: string[] = [];
    beforeAll(async () => {
      browser = await launch(under);
    });
    // Before a file stops a server of its own, which a page that is still at work would miss.
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    afterAll(async () => {
      await browser.close();
      expect(faults).toEqual([]);
    });
    tests({
      url: under?.url ?? '',
      faults: () => {
        const seen = faults;
        faults = [];
        return seen;
      },
      open: async (path, options = {}) => {
        const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
        });
        await page.goto(new URL(path, under?.url).href);
        return page;
      },
    });
  });
}

function launch(under: ExplorerUnderTest | null): Promise<Browser> {
  if (under === null) throw new Error('There is no browser.');
  return chromium.launch({ executablePath: under.chromium, args: [...chromiumArguments] });
}
