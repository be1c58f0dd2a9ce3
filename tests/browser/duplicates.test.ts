import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';
import { twinFirms } from '../support/twin-firms.ts';

describeExplorer('the queue of what may be one', ({ open, faults }) => {
  const scratch = scratchFolder();
  let server: Awaited<ReturnType<typeof serverProcess>>;

  beforeAll(async () => {
    const rows = join(scratch.folder, 'registers.jsonl');
    writeFileSync(rows, twinFirms.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await cuibono(scratch.folder, ['import', rows]);
    await cuibono(scratch.folder, ['resolve', '--queue']);
    server = await serverProcess(scratch.folder);
  });
  afterAll(async () => {
    server?.kill('SIGTERM');
    await server?.exited;
    scratch.remove();
  });

  test('shows what is known of each of two beside the other, and leaves out what is known of neither', async () => {
    const page = await open(`${server.url}/duplicates`);
    const oracle = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .filter({
        hasText: 'company/oracle-corp',
      });
    const cells = (title: string) =>
      oracle.first().getByRole('row').filter({ hasText: title }).getByRole('cell').allInnerTexts();
    await oracle.first().waitFor();
    expect(await cells('Where')).toEqual(['country/us (headquarters)', 'country/us (headquarters)']);
    expect(await cells('Identifiers')).toEqual(['WIKIDATA Q19900', 'WIKIDATA Q19900']);
    expect(await cells('Links')).toEqual(['2 (headquarters 1, owns 1)', '1 (headquarters 1)']);
    expect(await cells('Known from')).toEqual(['registers', 'registers']);
    expect(await cells('Other names')).toEqual([]);
    await oracle.first().getByRole('link', { name: 'registers' }).first().click();
    await page.getByRole('heading', { name: 'registers' }).waitFor();
  });

  test('stores what somebody answers as judgements of theirs, and asks no more about it', async () => {
    const page = await open(`${server.url}/duplicates`);
    const pairs = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    const widget = pairs.filter({ hasText: 'company/widget-works' });
    await widget.getByText('the same widget works').waitFor();
    await widget.getByLabel('The same', { exact: true }).check();
    await page.getByLabel('Your name').fill('Ann Lee');
    await page.getByLabel('Token of the server').fill('not the token');
    await page.getByRole('button', { name: 'Save 1 answer' }).click();
    await page.getByText('The token is not the one of this server, or is missing.').waitFor();
    expect(faults().every((fault) => /401/.test(fault))).toBe(true);

    // Somebody else judges the same two while the page is open.
    const answers = join(scratch.folder, 'answers.csv');
    writeFileSync(answers, 'answer,a,b\ndifferent,company/widget,company/widget-works\n');
    await cuibono(scratch.folder, ['resolve', '--answers', answers, '--by', 'Registrar']);
    await page.getByLabel('Token of the server').fill(tokenOf(scratch.folder));
    await page.getByRole('button', { name: 'Save 1 answer' }).click();
    const outcome = page.getByRole('status').filter({ hasText: 'Stored.' });
    await outcome.getByText('company/widget-works sameAs: company/widget').waitFor();
    expect(await outcome.textContent()).toMatch(
      /answer CONTRADICTS .* were judged different: .* by Registrar, /,
    );
    await expect.poll(() => widget.count()).toBe(0);
    await page.goto(`${server.url}/entity/company/widget-works`);
    await page.getByText('Ann Lee').first().waitFor();
  });

  test('says how it is filled while it is empty', async () => {
    await cuibono(scratch.folder, ['resolve', '--queue', '--least', '1']);
    const page = await open(`${server.url}/duplicates`);
    await page.getByText('cuibono.mjs resolve --queue').waitFor();
  });
});

const tokenOf = (folder: string): string => readFileSync(join(folder, '.cuibono/graph.token'), 'utf8').trim();
