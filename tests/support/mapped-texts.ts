import { afterAll } from 'vitest';
import { graph } from '../../schema/index.ts';
import type { Problem } from '../../src/claims/problem.ts';
import { checkedRows } from '../../src/importer/checked-rows.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { scratchFiles } from './scratch-files.ts';

const head = `
dataset: { id: dataset/widgets, title: Widgets }
source: { id: source/widgets-1, title: Widgets }
`;

/** Mappings and the files that they map, in a folder that goes with the tests. */
export function mappedTexts() {
  const files = scratchFiles();
  afterAll(() => files.remove());

  const readText = (text: string) =>
    readMapping(files.write('mapping.yaml', text), { ontology: graph, released: null });
  const read = (entities: string, more = '') => readText(`${head}${more}\nentities:${entities}`);

  /** What a file says, each claim as a text, and what is refused. */
  async function mapped(name: string, contents: string, entities: string, more = '') {
    const mapping = await read(entities, more);
    const file = files.write(name, contents);
    const [claims, problems]: [string[], Problem[]] = [[], []];
    for await (const row of checkedRows(file, { ontology: graph, mapping }))
      if (row.type === 'problem') problems.push(row.problem);
      else if (row.type === 'claim') {
        const { subject, about, value, qualifiers } = row.claim;
        const link = Object.entries(qualifiers).map(([key, text]) => ` ${key}=${text}`);
        claims.push(`${subject} ${about} ${value}${link.join('')}`);
      }
    return { claims, problems, notes: mapping.notes };
  }
  return { read, readText, mapped };
}

/** A maker by its name. */
export const company = `
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: { column: name, kind: OFFICIAL }
`;
