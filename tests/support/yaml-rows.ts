import { graph } from '../../schema/index.ts';
import { rowsOfYaml } from '../../src/importer/rows-of-yaml.ts';

/** The head of a file. */
export const head = `source:
  id: source/x
  title: T
`;
/** What each row says, shortly, with its line: a value, or the code of a fault. */
export function read(text: string): readonly (readonly [number, unknown])[] {
  return [...rowsOfYaml(text, graph)].map((row) => {
    if (row.type === 'fault') return [row.line, row.fault.code];
    return [row.line, row.type === 'claim' ? row.raw.value : row.type];
  });
}
/** The first fault of a text, with its line. */
export const faultOf = (text: string) => {
  const row = [...rowsOfYaml(text, graph)].find((r) => r.type === 'fault');
  return row?.type === 'fault' ? { line: row.line, ...row.fault, message: row.fault.message } : null;
};
