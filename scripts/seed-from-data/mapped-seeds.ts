import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parse as parseYaml, stringify as yaml } from 'yaml';
import { graph } from '../../schema/index.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { mappedLines } from '../../src/importer/mapped-lines.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import type { Cells, Recipe } from './recipe.ts';

const mappings = join(import.meta.dirname, '../../mappings');

/** What a recipe makes of the public files of a folder, as lines, and the claims among them. */
export async function mappedSeeds(
  { from, mapping: name, rows, records }: Recipe,
  data: string,
): Promise<{ readonly lines: readonly string[]; readonly claims: readonly Claim[] }> {
  const mapping = await readMapping(join(mappings, `${name}.yaml`), { ontology: graph, released: null });
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-seeds-'));
  try {
    // Under its own name, which mappings read.
    const [whole, fewer] = [join(data, from), join(folder, basename(from))];
    if (rows !== undefined) writeFileSync(fewer, fewerRows(whole, rows));
    if (records !== undefined)
      writeFileSync(fewer, yaml(records(parseYaml(readFileSync(whole, 'utf8'), { schema: 'failsafe' }))));
    const file = rows === undefined && records === undefined ? whole : fewer;
    const [lines, claims, faults]: [string[], Claim[], string[]] = [[], [], []];
    const told = {
      report: ({
        line,
        path,
        code,
        message,
      }: Record<'path' | 'code' | 'message', string> & { line: number }) =>
        void faults.push(`${from}:${line} ${path} ${code} ${message}`),
      claimed: (claim: Claim) => void claims.push(claim),
    };
    const count = { accepted: 0, claims: 0, refused: 0 };
    for await (const line of mappedLines([file], { ontology: graph, mapping, ...told }, count))
      lines.push(line);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return { lines, claims };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A table with some of its rows. */
function fewerRows(file: string, pick: (rows: readonly Cells[]) => readonly Cells[]): string {
  const table = parse<Record<string, string>>(readFileSync(file), { bom: true, columns: true });
  return stringify([...pick(table)], { header: true, columns: Object.keys(table[0] ?? {}) });
}
