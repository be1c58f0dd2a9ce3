import { readFile, stat } from 'node:fs/promises';
import type { Row } from '../claims/row.ts';
import { defaultReadingLimits } from '../files/reading-limits.ts';
import type { Reading } from './reading.ts';
import { rowsOfYaml } from './rows-of-yaml.ts';
import { yamlFault } from './yaml-nodes.ts';

/** Rows of a YAML file. It is held in memory whole; larger sets of claims are JSON Lines. */
export async function* readYaml(file: string, reading: Reading): AsyncGenerator<Row> {
  const { fileBytes } = reading.limits ?? defaultReadingLimits;
  const { size } = await stat(file);
  if (size > fileBytes) {
    const expected = `at most ${fileBytes} bytes; JSON Lines for more`;
    yield yamlFault(1, 'TOO_LONG', '', `the file has ${size} bytes`, expected);
    return;
  }
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    yield yamlFault(1, 'BAD_TEXT', '', 'the file is not UTF-8', 'text in UTF-8');
    return;
  }
  yield* rowsOfYaml(text, reading.ontology);
}
