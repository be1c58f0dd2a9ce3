import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFolder, builtProgram, recordFile, stateOfSources } from '../../bin/built-program.mjs';
import { scratchFolder } from '../support/server-process.ts';

const root = join(import.meta.dirname, '../..');
let scratch: ReturnType<typeof scratchFolder>;
const at = (name: string): string => join(scratch.folder, name);
beforeEach(() => {
  scratch = scratchFolder();
  for (const folder of ['src/store', 'schema', '.program']) mkdirSync(at(folder), { recursive: true });
  for (const name of ['src/main.ts', 'src/store/reader.mjs', 'schema/index.ts', '.program/main.js'])
    writeFileSync(at(name), 'export {};\n');
  writeFileSync(recordFile(scratch.folder), stateOfSources(scratch.folder));
});
afterEach(() => scratch.remove());

test('is run where it was built from exactly these sources, wherever they lie', () => {
  expect(builtProgram(scratch.folder)).toBe(join(builtFolder(scratch.folder), 'main.js'));
  writeFileSync(at('src/README.md'), 'No code.');
  expect(builtProgram(scratch.folder)).not.toBeNull();
});

test.each<[string, () => void]>([
  ['a source is longer', () => writeFileSync(at('src/main.ts'), 'export {}; // more\n')],
  ['a source was written again', () => utimesSync(at('schema/index.ts'), new Date(), new Date(0))],
  ['a source is new', () => writeFileSync(at('src/store/more.ts'), '')],
  ['a source is gone', () => rmSync(at('src/store/reader.mjs'))],
  ['a source has another name', () => renameSync(at('schema/index.ts'), at('schema/indices.ts'))],
  ['it was not built to its end', () => rmSync(recordFile(scratch.folder))],
])('is not run where %s', (_, change) => {
  change();
  expect(builtProgram(scratch.folder)).toBeNull();
});

test('says what its sources say', () => {
  // Who has changed a source since the installation runs the sources alone.
  if (process.env.CI === 'true') expect(builtProgram(root)).not.toBeNull();
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...args, '--help'], { cwd: root, encoding: 'utf8' }).stdout;
  const told = run(join(root, 'bin/cuibono.mjs'));
  expect(told).toContain('Usage: cuibono');
  expect(run('--import', 'tsx', join(root, 'src/main.ts'))).toBe(told);
});
