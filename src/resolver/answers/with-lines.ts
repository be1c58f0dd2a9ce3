import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does some work on a claim file of some lines, which is gone afterwards: what reads claims reads files, and more than once. */
export async function withLines<T>(lines: readonly string[], work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-judgements-'));
  try {
    const file = join(folder, 'judgements.jsonl');
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
