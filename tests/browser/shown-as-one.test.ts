import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

const say = (subject: string, about: string, value: string, more: object = {}) => ({
  ...{ subject, about, value, source: 'source/register', ...more },
});
const owns = (source: string, share: string) =>
  say('company/holding', 'owns', 'company/firm', { source: `source/${source}`, qualifiers: { share } });
const rows = [
  { source: { id: 'source/register', title: 'The register', published: '2024-01-01' } },
  { source: { id: 'source/paper', title: 'The paper', published: '2025-01-01' } },
  say('company/firm', 'names', 'The Firm@en COMMON'),
  say('company/holding', 'names', 'The Holding@en COMMON'),
  say('country/jp', 'names', 'Japan@en COMMON'),
  say('company/firm-ltd', 'headquarteredIn', 'country/jp'),
  say('company/firm-ltd', 'sameAs', 'company/firm'),
  owns('register', '60'),
  owns('paper', '45'),
];

describeExplorer('what is shown as one, and what its sources say otherwise', ({ open }) => {
  const scratch = scratchFolder();
  let server: Awaited<ReturnType<typeof serverProcess>>;
  beforeAll(async () => {
    writeFileSync(join(scratch.folder, 'rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, err } = await cuibono(scratch.folder, ['import', 'rows.jsonl']);
    expect(code, err).toBe(0);
    server = await serverProcess(scratch.folder);
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  });

  test('is on the canvas of an address that names another id, with what was done to that', async () => {
    const saved = '/graph?ids=company/firm-ltd&x=company/firm-ltd~*~20';
    const page = await open(new URL(saved, server.url).href);
    const links = page.getByRole('table').first().getByRole('row').getByRole('link');
    await expect
      .poll(async () => (await links.allTextContents()).map((name) => name.trim()).sort(), {
        timeout: 20_000,
      })
      .toEqual(['Japan', 'The Firm', 'The Holding']);
    expect(decodeURIComponent(page.url())).toContain('ids=company/firm&x=company/firm~*~20');
    expect(await page.getByText('not in the graph').count()).toBe(0);
    await page.close();
  });

  test('is told with both shares where two sources give one each, and with the rule that chose', async () => {
    const page = await open(new URL('/entity/company/holding', server.url).href);
    const disagreement = page.locator('.disagreement');
    await disagreement.getByText('date: published on 2025-01-01, later than 2024-01-01').waitFor();
    const said = (await disagreement.locator('.alternative').allTextContents()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/45.*shown.*The paper/);
    expect(said[1]).toMatch(/60.*not shown.*The register/);
    await page.close();
  });
});
