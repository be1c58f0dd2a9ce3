/**
 * Writes the seeds that are made of public files: those of a folder, by the mappings, chosen as scripts/seed-from-data/recipes.ts says (docs/data.md).
 * The same bytes each time.
 *
 *     npx tsx scripts/seed-from-data.ts FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Claim } from '../src/claims/claim.ts';
import { judgements } from './seed-from-data/judgements.ts';
import { mappedSeeds } from './seed-from-data/mapped-seeds.ts';
import { recipes } from './seed-from-data/recipes.ts';

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: seed-from-data.ts FOLDER');
const seeds = resolve(import.meta.dirname, '../seeds');

const all: Claim[] = [];
for (const recipe of recipes) {
  const { lines, claims } = await mappedSeeds(recipe, data);
  write(recipe.out, `${lines.join('\n')}\n`, claims.length);
  all.push(...claims);
}
const judged = judgements(all);
write('judgements/public-data.jsonl', judged, judged.split('\n').length - 2);

function write(name: string, text: string, claims: number): void {
  const file = join(seeds, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${name}: ${claims} claims, ${Math.round(text.length / 1_000)} kB\n`);
}
