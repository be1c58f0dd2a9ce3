import { claimColumns } from '../../../shapes/claims.ts';
import type { Cell } from '../../store.ts';
import type { Catalog } from './catalog.ts';
import { cellsOf, eachFromJson, mapsOf, nodeColumns, withId } from './maps.ts';
import type { ReadCell } from './statement.ts';

/** Every column of a claim that answers show. */
export const columnsOfClaim = withId(claimColumns);

/** All columns of a claim `c`, as the text of a JSON array. */
export const claimCells = cellsOf('c', columnsOfClaim);

/** All columns of a source `s`. */
export const sourceCells = (catalog: Catalog): string => cellsOf('s', nodeColumns(catalog, 'Source'));

const claim = mapsOf(columnsOfClaim);

/** A list of claims and their sources, of rows of claims `c` and sources `s`. */
export const itemsOf = (catalog: Catalog, rows: string): string =>
  `(SELECT json_group_array(json_array(${claimCells}, ${sourceCells(catalog)})) FROM (${rows}) p CROSS JOIN claim c ON c.rid = p.claim CROSS JOIN ${catalog.table('Source')} s ON s.rid = c.source_rid)`;

/** Reads what `itemsOf` wrote: maps of claim and source. */
export function readItems(catalog: Catalog): ReadCell {
  const source = mapsOf(nodeColumns(catalog, 'Source'));
  return eachFromJson((pair) => {
    const [said = [], by = []] = pair as readonly Cell[];
    return { claim: claim(said), source: source(by) };
  });
}
