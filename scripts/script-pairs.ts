/**
 * Prints pairs of names in two scripts, to measure the comparison of names: the native name of each listed company with its Latin one, and
 * with the Latin names of other companies that are most like it. Half of the companies are for tuning, the others for measuring.
 *
 *     npx tsx scripts/script-pairs.ts LISTED-COMPANIES > tests/fixtures/name-pairs/scripts.csv
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const wanted = 2000;
const exchanges = ['JPX', 'KSC', 'KOE', 'TAI', 'HKG'];

interface Listed {
  readonly symbol: string;
  readonly name: string;
}
interface Native {
  readonly symbol: string;
  readonly lang: string;
  readonly name: string;
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder of listed companies: npx tsx scripts/script-pairs.ts FOLDER');
const table = async <T>(path: string): Promise<readonly T[]> =>
  parse<T>(await readFile(path, 'utf8'), { columns: true, bom: true });
const listed = new Map<string, Listed>();
for (const exchange of exchanges)
  for (const { symbol, name } of await table<Listed>(join(folder, `${exchange}.csv`)))
    listed.set(symbol, { symbol, name });
const natives = await table<Native>(
  join(import.meta.dirname, '../tests/fixtures/name-pairs/names-in-script.csv'),
);

const companies = new Map(natives.map(({ symbol }) => [symbol, trigrams(listed.get(symbol)?.name ?? '')]));
const rows = natives.map((native) => pair(native, native.symbol, true));
// One after another each name gets the likest of the others, then the second likest, until there are enough.
for (let rank = 0; rows.length < wanted; rank++)
  for (const native of natives) {
    const other = likest(native.symbol)[rank];
    if (other !== undefined && rows.length < wanted) rows.push(pair(native, other, false));
  }
process.stdout.write(stringify(rows, { header: true }));

function pair({ symbol, lang, name }: Native, other: string, same: boolean) {
  const latin = listed.get(other);
  if (latin === undefined) throw new Error(`No exchange of ${exchanges.join(', ')} lists ${other}.`);
  const half = createHash('sha256').update(symbol).digest()[0] ?? 0;
  return {
    half: half % 2 === 0 ? 'tuned' : 'held',
    schema: 'Company',
    lang,
    name1: name,
    name2: latin.name,
    is_match: String(same),
    cluster: symbol,
  };
}

/** The other companies, those with the most in common in their Latin names first. */
function likest(symbol: string): readonly string[] {
  const own = companies.get(symbol) ?? new Set();
  const share = (other: ReadonlySet<string>) => {
    const both = [...own].filter((one) => other.has(one)).length;
    return both / (own.size + other.size - both);
  };
  return [...companies]
    .filter(([other]) => other !== symbol)
    .map(([other, letters]) => ({ other, share: share(letters) }))
    .sort((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
    .slice(0, 5)
    .map(({ other }) => other);
}

/** Runs of three letters, without the words for a firm that nearly all have. */
function trigrams(name: string): ReadonlySet<string> {
  const bare = ` ${name
    .toLowerCase()
    .replace(/\b(co|ltd|inc|corp|corporation|company|limited|holdings?|group)\b\.?/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, i) => bare.slice(i, i + 3)));
}
