import { type Decimal, Exact } from '../exact.ts';
import type { Scale } from './scale-words.ts';

/** A numeral, read, or a word of scale. */
export type Piece = Decimal | Scale;

/** Part of a figure up to a word that closes it: the `2조` and the `2600억` of `2조2600억`. */
export interface FigurePart {
  /** Null for a word alone, which multiplies what is before it. */
  readonly value: Decimal | null;
  /** The last word of scale in it. */
  readonly scale: Scale | null;
}

export const times = (value: Decimal, { zeros }: Scale): Decimal => value.times(`1e${zeros}`);

const isScale = (piece: Piece): piece is Scale => 'zeros' in piece;

/** Cuts what stands without anything else in between into parts; a numeral after a numeral begins a new one. */
export function figureParts(pieces: readonly Piece[]): readonly FigurePart[] {
  const parts: FigurePart[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0) parts.push(partOf(open));
    open = [];
  };
  for (const piece of pieces) {
    const before = open.at(-1);
    if (!isScale(piece) && before !== undefined && !isScale(before)) close();
    open.push(piece);
    if (isScale(piece) && piece.closes) close();
  }
  close();
  return parts;
}

function partOf(pieces: readonly Piece[]): FigurePart {
  let whole: Decimal | null = null;
  let bare: Decimal | null = null;
  let scale: Scale | null = null;
  for (const piece of pieces) {
    if (!isScale(piece)) {
      bare = piece;
      continue;
    }
    scale = piece;
    if (piece.over === 'EACH') whole = plus(whole, times(bare ?? new Exact(1), piece));
    else if (bare !== null || whole !== null) whole = times(plus(whole, bare), piece);
    bare = null;
  }
  return { value: whole === null && bare === null ? null : plus(whole, bare), scale };
}

export function plus(a: Decimal | null, b: Decimal | null): Decimal {
  return a === null ? (b ?? new Exact(0)) : b === null ? a : a.plus(b);
}
