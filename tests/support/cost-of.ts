import type { Statement } from '../../src/shapes/index.ts';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import type { Cell, Store } from '../../src/store/store.ts';
import { dbHits } from './db-hits.ts';
import { nameOf } from './statement-name.ts';

/** What a statement costs. */
export interface Cost {
  readonly name: string;
  /** Rows that come back, and everything that stands in lists and lines of theirs. */
  readonly rows: number;
  /** What Neo4j read for it; 0 of another store. */
  readonly hits: number;
}

/** What some statements cost, each sent once more for it; ordered, as those that wait for nothing come in any order. */
export async function costsOf(
  store: Store,
  neo4j: Neo4jAddress | null,
  statements: readonly Statement[],
): Promise<readonly Cost[]> {
  const hits = neo4j === null ? [] : await dbHits(neo4j, statements);
  const costs: Cost[] = [];
  for (const [place, statement] of statements.entries()) {
    const rows = await store.read(statement, { deadline: Date.now() + 20_000 });
    const count = rows.reduce((sum, row) => sum + 1 + sizeOf(Object.values(row)), 0);
    costs.push({ name: nameOf(statement), rows: count, hits: hits[place] ?? 0 });
  }
  return costs.sort((a, b) =>
    a.name === b.name ? a.rows - b.rows || a.hits - b.hits : a.name < b.name ? -1 : 1,
  );
}

const sizeOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum: number, cell) => sum + (isList(cell) ? cell.length + sizeOf(cell) : linesOf(cell)), 0);

const linesOf = (cell: Cell): number => (typeof cell === 'string' ? cell.split('\n').length - 1 : 0);

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);
