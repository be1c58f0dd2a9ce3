import { RowFault } from '../claims/problem.ts';

/** What a row of a claim file says, without its line. */
export type RowSaid =
  | { readonly type: 'source' | 'dataset' | 'release' | 'claim'; readonly raw: Record<string, unknown> }
  | { readonly type: 'fault'; readonly fault: RowFault };

/** The columns that a claim has in claim files; the others follow from them. */
const ofClaim = [
  'subject',
  'about',
  'value',
  'source',
  'through',
  'basis',
  'rank',
  'confidence',
  'valid',
  'locator',
  'quote',
  'lang',
  'retrieved',
  'recordedAt',
];
const heads = ['source', 'dataset', 'release'] as const;

/** A row of a table of claims, which keeps maps as JSON in its cells. */
export function rowOfCells(cells: Readonly<Record<string, unknown>>): RowSaid {
  const head = heads.find((type) => type === cells.record);
  if (head !== undefined) return withJson(cells.head, 'head', (raw) => ({ type: head, raw }));
  if (cells.record !== 'claim')
    return fault(
      'record',
      'the row does not say what it is',
      'claim, source, dataset or release in `record`',
    );
  const told = ofClaim.flatMap((name) => {
    const cell = cells[name];
    if (cell === null || cell === undefined) return [];
    // Whole numbers may come in 64 bits.
    return [[name, typeof cell === 'bigint' ? Number(cell) : cell] as const];
  });
  const raw = Object.fromEntries(told);
  if (cells.qualifiers === null || cells.qualifiers === undefined) return { type: 'claim', raw };
  return withJson(cells.qualifiers, 'qualifiers', (qualifiers) => ({
    type: 'claim',
    raw: { ...raw, qualifiers },
  }));
}

function withJson(cell: unknown, path: string, made: (map: Record<string, unknown>) => RowSaid): RowSaid {
  try {
    const map: unknown = JSON.parse(String(cell));
    if (typeof map === 'object' && map !== null && !Array.isArray(map)) return made({ ...map });
  } catch {
    // Told below, as anything else that is no map.
  }
  return fault(path, `${path} is not a map in JSON`, 'a JSON object');
}

const fault = (path: string, message: string, expected: string): RowSaid => ({
  type: 'fault',
  fault: new RowFault('BAD_SYNTAX', path, message, expected),
});
