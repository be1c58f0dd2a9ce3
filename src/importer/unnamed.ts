import type { Claim } from '../claims/claim.ts';
import { columnsOf } from '../shapes/nodes.ts';
import { listOf } from '../store/cell.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { readOf } from './read-of.ts';
import { shownIds } from './shown-ids.ts';

/** How many ids are remembered, so that memory does not grow with the import; and how many are reported. */
const remembered = 10_000;
const told = 20;

/** Watches for ids that claims lead to and that nobody names: usually they are misspelt. */
export function namesMissing(): {
  note(claims: readonly Claim[]): void;
  confirm(options: ImportOptions): Promise<readonly string[]>;
} {
  const ids = new Set<string>();
  return {
    note(claims) {
      for (const claim of claims) if (claim.isLink && ids.size < remembered) ids.add(claim.value);
    },
    async confirm(options) {
      const rows = await options.store.read(columnsOf([...ids].sort(), ['namesOrder']), batchCall(options));
      const shown = await shownIds({ run: readOf(options) }, [...ids].sort());
      const named = new Set(rows.flatMap(({ id, cells }) => (listOf(cells)[0] === null ? [] : [id])));
      return [...ids]
        .filter((id) => !named.has(id) && !shown.has(id))
        .sort()
        .slice(0, told);
    },
  };
}
