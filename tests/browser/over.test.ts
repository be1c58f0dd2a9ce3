import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

/** An edition of a list of companies, each with its name. */
const edition = (day: string, names: readonly object[]): string =>
  [
    { source: { id: `source/list-${day}`, title: `The list of ${day}`, published: day } },
    ...names.map((row) => ({ about: 'names', source: `source/list-${day}`, ...row })),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');

describeExplorer('what a dataset no longer says', ({ open }) => {
  const scratch = scratchFolder();
  let server: Awaited<ReturnType<typeof serverProcess>>;
  beforeAll(async () => {
    const stays = { subject: 'company/stays', value: 'Stays@en COMMON' };
    const old = { subject: 'company/stays', value: 'Old Name@en COMMON' };
    const files = {
      '2024-01-01': edition('2024-01-01', [stays, old, { subject: 'company/gone', value: 'Gone@en COMMON' }]),
      '2024-02-01': edition('2024-02-01', [stays, { ...old, rank: 'DEPRECATED' }]),
    };
    for (const [day, text] of Object.entries(files)) {
      writeFileSync(join(scratch.folder, `${day}.jsonl`), text);
      const { code, err } = await cuibono(scratch.folder, [
        'sync',
        `${day}.jsonl`,
        '--dataset',
        'dataset/list',
        '--force',
      ]);
      expect(code, err).toBe(0);
    }
    server = await serverProcess(scratch.folder);
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  });

  test('is told on the page of what only that spoke of, with who said it and until when', async () => {
    const page = await open(new URL('/entity/company/gone', server.url).href);
    const was = page.getByRole('region', { name: 'What was said' });
    await was.getByText('No source says anything of it any more').waitFor();
    await was.getByText('no longer said since Feb 1, 2024').waitFor();
    expect(await was.getByRole('link', { name: 'The list of 2024-01-01' }).count()).toBe(1);
    expect(await page.getByText('nothing is known about it').count()).toBe(0);
  });

  test('is marked on the page of its edition, and what an edition takes back is called so', async () => {
    const first = await open(new URL('/entity/source/list-2024-01-01', server.url).href);
    const says = first.getByRole('region', { name: 'What it says' });
    await says.getByText('no longer said since Feb 1, 2024').first().waitFor();
    const second = await open(new URL('/entity/source/list-2024-02-01', server.url).href);
    await second.getByText('taken back by this document').waitFor();
    expect(await second.getByText('another source is shown').count()).toBe(0);
  });
});
