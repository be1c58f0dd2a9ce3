import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const results = fileURLToPath(new URL('../results/peers.json', import.meta.url));
const readme = fileURLToPath(new URL('../README.md', import.meta.url));

/** Writes the results of a whole run to results/peers.json, and its tables into the README of bench. */
export async function keepResults(result: object, tables: string): Promise<void> {
  await writeResults(results, result);
  await writeTables('peers', tables);
}

/** Writes tables into the README of bench, between the marks that bear a name. */
export async function writeTables(name: string, tables: string): Promise<void> {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = await readFile(readme, 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (to < from) throw new Error(`bench/README.md has no place for ${name}.`);
  await writeFile(readme, `${text.slice(0, from)}\n\n${tables}\n\n${text.slice(to)}`);
}

/** Writes results to a file that is named. */
export async function writeResults(file: string, result: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}
