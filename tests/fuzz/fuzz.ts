import { memoryUsage } from 'node:process';
import { type FuzzCounts, fuzzServer } from './fuzz-server.ts';

/**
 * Sends a server what is drawn from its schema, what is hostile, and bytes of any kind; prints what was wrong with any answer, and the
 * memory after half of it and after all. Exits with 1 where an answer was wrong, or memory has grown by more than a tenth.
 *
 * npm run test:fuzz -- [operations] [hostile] [bodies] [seed]
 */
const [operations = 20_000, hostile = 10_000, raw = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const parts = 20;

const held = async (): Promise<number> => {
  if (gc === undefined) throw new Error('Start it with --expose-gc, as `npm run test:fuzz` does.');
  for (let n = 0; n < 5; n += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
};

const server = await fuzzServer(2_000, seed);
const faults: string[] = [];
const memory: number[] = [];
const part: FuzzCounts = {
  operations: Math.ceil(operations / parts),
  hostile: Math.ceil(hostile / parts),
  raw: Math.ceil(raw / parts),
};
for (let n = 1; n <= parts; n += 1) {
  faults.push(...(await server.send(part)));
  memory.push(await held());
  process.stdout.write(
    `${n} of ${parts}: ${faults.length} wrong, ${Math.round((memory.at(-1) ?? 0) / 1e6)} MB\n`,
  );
}
for (const fault of faults.slice(0, 50)) process.stdout.write(`\n${fault}\n`);
for (const [outcome, count] of [...server.statuses].sort()) process.stdout.write(`${outcome}: ${count}\n`);
const [half = 0, end = 0] = [memory[parts / 2 - 1], memory.at(-1)];
const grown = end / half - 1;
process.stdout.write(
  `${faults.length} wrong answers; memory ${(grown * 100).toFixed(1)} % above that at half\n`,
);
await server.close();
process.exitCode = faults.length > 0 || grown > 0.1 ? 1 : 0;
