import { expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { checkFiles } from '../../src/importer/check-files.ts';
import { allSeeds } from '../support/seeded.ts';

test('nothing in the seeds is refused, or doubted: every quote of an amount says its figure and its comparator', async () => {
  const lines: string[] = [];
  const note = ({ file, line, path, code, message }: Parameters<typeof said>[0]) =>
    lines.push(said({ file, line, path, code, message }));
  const { accepted } = await checkFiles(allSeeds, { ontology: graph, report: note, warn: note });
  expect(lines).toEqual([]);
  expect(accepted).toBeGreaterThan(5_000);
});

function said({
  file,
  line,
  path,
  code,
  message,
}: Readonly<Record<'path' | 'code' | 'message' | 'file', string>> & { readonly line: number }): string {
  return `${file}:${line} ${path} ${code} ${message}`;
}
