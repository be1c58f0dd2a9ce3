/**
 * Prints entries of registers of public files that are named like firms and public bodies of the seeds, or have an identifier of theirs, and are not in
 * scripts/seed-from-data/chosen.yaml. A person decides which of them belong there: names meet by chance.
 *
 *     npx tsx scripts/seed-candidates.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { graph } from '../schema/index.ts';
import { checkedRows } from '../src/importer/checked-rows.ts';
import { seedFiles } from '../src/importer/seed-files.ts';
import { readName } from '../src/resolver/names/read-name.ts';
import { chosen } from './seed-from-data/chosen.ts';

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: seed-candidates.ts FOLDER');

/** Seeds by kind and folded name without legal form, or identifier. What was chosen before says nothing new. */
const known = new Map<string, Set<string>>();
const note = (key: string, id: string) => known.set(key, (known.get(key) ?? new Set()).add(id));
for (const file of await seedFiles(resolve(import.meta.dirname, '../seeds'))) {
  if (/[/\\](?:listed-companies|public-bodies)[/\\]/.test(file)) continue;
  for await (const row of checkedRows(file, { ontology: graph })) {
    if (row.type !== 'claim') continue;
    const { subject, about, value } = row.claim;
    const kind = subject.slice(0, subject.indexOf('/'));
    if (about === 'names')
      note(`${kind} ${readName(value.slice(0, value.lastIndexOf('@'))).compact}`, subject);
    if (about === 'identifiers') note(value, subject);
  }
}

const tell = (title: string, entries: readonly string[]) =>
  process.stdout.write(`${title}:\n${entries.map((entry) => `  ${entry}\n`).join('')}`);

const rowsOf = (folder: string) =>
  readdirSync(join(data, folder)).flatMap((name) =>
    parse<Record<string, string>>(readFileSync(join(data, folder, name)), { bom: true, columns: true }),
  );
const idsOf = (...keys: readonly string[]) => [
  ...new Set(keys.flatMap((key) => [...(known.get(key) ?? [])])),
];

tell(
  'securities',
  rowsOf('listed-companies').flatMap(({ symbol = '', name = '', isin = '', figi = '', country = '' }) => {
    const ids = idsOf(`company ${readName(name).compact}`, `ISIN:${isin}`, `FIGI:${figi}`);
    return symbol in chosen.securities || ids.length === 0
      ? []
      : [`${symbol}: ${ids.join(', ')} # ${name}, ${country}`];
  }),
);
tell(
  'bodies',
  rowsOf('public-bodies').flatMap(({ id = '', name = '', parent_id: parent = '' }) => {
    const ids = idsOf(`public-body ${readName(name.replace(/ \([A-Z]+\)$/, '')).compact}`);
    return id in chosen.bodies || ids.length === 0
      ? []
      : [`${id}: ${ids.join(', ')} # ${name}; part of ${parent}`];
  }),
);
