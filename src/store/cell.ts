import type { Cell, Row } from './store.ts';

/** A breach of the shape that a statement promises: a fault of this program. */
class CellFault extends Error {
  override readonly name = 'CellFault';
}

/** The cell as a map of properties. */
export function mapOf(cell: Cell | undefined): Row {
  if (typeof cell === 'object' && cell !== null && !isList(cell)) return cell;
  throw new CellFault(`a statement promised a map and answered ${typeof cell}`);
}

/** The cell as a list; an absent one is empty. */
export function listOf(cell: Cell | undefined): readonly Cell[] {
  if (cell === null || cell === undefined) return [];
  if (isList(cell)) return cell;
  throw new CellFault(`a statement promised a list and answered ${typeof cell}`);
}

/** The cell as a text. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  throw new CellFault(`a statement promised a text and answered ${typeof cell}`);
}

/** Whether a cell is a list: `Array.isArray` does not narrow a readonly one. */
export function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}
