import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { compareNames } from '../src/resolver/names/compare-names.ts';
import { keysOfName } from '../src/resolver/names/keys-of-name.ts';
import { readName } from '../src/resolver/names/read-name.ts';
import { likelySame, surelySame } from '../src/resolver/names/thresholds.ts';

/**
 * How well the comparison of names tells the same from others, on files of pairs (columns name1, name2, is_match; persons and ships left out):
 * precision, recall and F1 at both thresholds and at the best one, pairs of which a candidate's key is shared, and the errors. `--half held` takes one half.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('npm run bench:names -- PAIRS.csv … [--half held] [--errors]');

interface Scored {
  readonly name1: string;
  readonly name2: string;
  readonly same: boolean;
  readonly score: number;
}

for (const path of positionals) {
  const rows: readonly Readonly<Record<string, string>>[] = parse(await readFile(path, 'utf8'), {
    columns: true,
  });
  const pairs = rows.filter(
    ({ schema = '', half }) =>
      !['Person', 'Vessel'].includes(schema) && (values.half === undefined || half === values.half),
  );
  const read = () => pairs.map(({ name1 = '', name2 = '' }) => [readName(name1), readName(name2)] as const);
  const compare = (names: ReturnType<typeof read>) => names.map(([a, b]) => compareNames(a, b).score);
  // Once beforehand, so that the tables are read and the code is warm.
  compare(read());
  const start = process.cpuUsage().user;
  const names = read();
  const between = process.cpuUsage().user;
  const scores = compare(names);
  const end = process.cpuUsage().user;
  const scored = pairs.map(({ name1 = '', name2 = '', is_match }, i): Scored => {
    return { name1, name2, same: is_match === 'true', score: scores[i] ?? 0 };
  });
  const perPair = (end - between) / scored.length;
  const perName = (between - start) / 2 / scored.length;
  const steps = Array.from({ length: 101 }, (_, i) => i / 100);
  const best = steps.reduce((at, step) => (measure(scored, step).f1 > measure(scored, at).f1 ? step : at), 0);
  const met = scored.filter(({ same, name1, name2 }) => same && share(name1, name2)).length;
  const all = scored.filter(({ same }) => same).length;
  process.stdout.write(`${path}${values.half === undefined ? '' : ` (${values.half})`}: ${scored.length} pairs, ${all} the same, ${perName.toFixed(0)} µs to read a name, ${perPair.toFixed(0)} µs to compare a pair
${line('likely', likelySame, scored)}${line('surely', surelySame, scored)}${line('best', best, scored)}  ${met} of ${all} share a key\n`);
  if (!values.errors) continue;
  for (const { name1, name2, same, score } of scored)
    if (score >= likelySame !== same)
      process.stdout.write(`  ${same ? 'missed' : 'wrong '} ${score.toFixed(2)}  ${name1} | ${name2}\n`);
}

function measure(scored: readonly Scored[], threshold: number) {
  const found = scored.filter(({ score }) => score >= threshold);
  const right = found.filter(({ same }) => same).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = right / scored.filter(({ same }) => same).length;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function line(label: string, threshold: number, scored: readonly Scored[]): string {
  const { precision, recall, f1 } = measure(scored, threshold);
  const figures = [precision, recall, f1].map((one) => one.toFixed(3));
  return `  ${label.padEnd(7)} from ${threshold.toFixed(2)}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}\n`;
}

function share(a: string, b: string): boolean {
  const keys = new Set(keysOfName(readName(a)));
  return keysOfName(readName(b)).some((key) => keys.has(key));
}
