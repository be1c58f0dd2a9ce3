import { parseArgs } from 'node:util';
import { likelySame, surelySame } from '../src/resolver/names/thresholds.ts';
import { measure, readPairs, type ScoredPair, scored, shareKey } from '../tests/support/name-pairs.ts';

/**
 * How well the comparison of names tells the same from others, on files of pairs (columns name1, name2, is_match; persons and ships left out):
 * precision, recall and F1 at both thresholds and at the best one, pairs of which a candidate's key is shared, and the errors. `--half held` takes one
 * half. Times are those of the processor, so that other work on the machine does not count.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('npm run bench:names -- PAIRS.csv … [--half held] [--errors]');

for (const path of positionals) {
  const read = () => readPairs(path).filter(({ half }) => values.half === undefined || half === values.half);
  // Once beforehand, so that the tables are read and the code is warm.
  scored(read());
  const start = process.cpuUsage().user;
  const pairs = read();
  const between = process.cpuUsage().user;
  const results = scored(pairs);
  const perPair = (process.cpuUsage().user - between) / results.length;
  const perName = (between - start) / 2 / results.length;
  const steps = Array.from({ length: 101 }, (_, i) => i / 100);
  const best = steps.reduce(
    (at, step) => (measure(results, step).f1 > measure(results, at).f1 ? step : at),
    0,
  );
  const same = results.filter((pair) => pair.same);
  process.stdout.write(`${path}${values.half === undefined ? '' : ` (${values.half})`}: ${results.length} pairs, ${same.length} the same; ${perName.toFixed(0)} µs to read a name, ${perPair.toFixed(0)} µs to compare a pair
${line('likely', likelySame, results)}${line('surely', surelySame, results)}${line('best', best, results)}  ${same.filter(shareKey).length} of ${same.length} share a key\n`);
  if (!values.errors) continue;
  for (const { name1, name2, same: isSame, score } of results)
    if (score >= likelySame !== isSame)
      process.stdout.write(`  ${isSame ? 'missed' : 'wrong '} ${score.toFixed(2)}  ${name1} | ${name2}\n`);
}

function line(label: string, threshold: number, pairs: readonly ScoredPair[]): string {
  const { precision, recall, f1 } = measure(pairs, threshold);
  const figures = [precision, recall, f1].map((one) => one.toFixed(3));
  return `  ${label.padEnd(7)} from ${threshold.toFixed(2)}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}\n`;
}
