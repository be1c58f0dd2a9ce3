import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { cuibono, scratchFolder } from './server-process.ts';
import { twinFirms } from './twin-firms.ts';

/** A folder that every test of a file finds with two registers imported that name some firms twice, and the command in it. */
export function twinFirmsFolder() {
  let scratch: ReturnType<typeof scratchFolder>;
  const run = (...args: readonly string[]) => cuibono(scratch.folder, args);
  const write = (name: string, text: string): void => writeFileSync(join(scratch.folder, name), text);
  beforeEach(async () => {
    scratch = scratchFolder();
    write('registers.jsonl', twinFirms.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await run('import', 'registers.jsonl');
  });
  afterEach(() => scratch.remove());
  return {
    run,
    write,
    get folder() {
      return scratch.folder;
    },
    typed: (input: string, ...args: readonly string[]) => cuibono(scratch.folder, args, {}, 'read', input),
    read: (name: string): string => readFileSync(join(scratch.folder, name), 'utf8'),
    hash: async (): Promise<string> => (await run('export', '--hash')).out,
    /** The judgements that the graph holds, as an export writes them. */
    judgements: async () =>
      (await run('export')).out
        .split('\n')
        .filter((line) => /"(?:sameAs|differentFrom)"/.test(line))
        .map((line) => JSON.parse(line)),
  };
}
