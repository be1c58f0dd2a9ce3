import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts.ts';
import { NothingKnown } from '../../parts/nothing-known.tsx';
import { compareTexts } from './compare-texts.ts';

interface PartProps {
  readonly title: string;
  readonly width: number;
  /** Whether of some list only the beginning is compared. */
  readonly cut?: boolean;
  /** How its lines are to be read. */
  readonly note?: string | null;
  readonly children: ReactNode;
}

/** A part of the comparison, with its heading over all columns. */
export function Part({ title, width, cut = false, note = null, children }: PartProps) {
  const t = useTexts(compareTexts);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={width + 1} className="part">
          <span className="heading">
            {title}
            {cut ? <span className="note"> {t.cut}</span> : null}
            {note === null ? null : <span className="note"> {note}</span>}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface RowProps {
  readonly title: string;
  readonly cells: readonly ReactNode[];
  /** Of which columns only the beginning is compared: there, nothing is known of what is not here. */
  readonly cut?: readonly boolean[];
}

/** One line: what it is about, and a cell for each column. */
export function Row({ title, cells, cut = [] }: RowProps) {
  const t = useTexts(compareTexts);
  const empty = (cell: ReactNode) => Array.isArray(cell) && cell.length === 0;
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
        <td key={index}>
          {empty(cell) && cut[index] === true ? (
            <span className="note">{t.beyond}</span>
          ) : empty(cell) ? (
            <NothingKnown />
          ) : (
            cell
          )}
        </td>
      ))}
    </tr>
  );
}
