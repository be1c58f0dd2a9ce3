import { searchedName } from '../search/searched-name.ts';
import type { CutText, Piece } from './cut-text.ts';

/** A part of a text that may be a name: pieces from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** As it was typed. */
  readonly text: string;
}

/** Where a part of a text begins and ends. */
export type Ends = Pick<Span, 'from' | 'to'>;

/** Names in questions have at most this many pieces; particles inside Japanese names count. */
const mostPieces = 24;

/** Shorter texts resemble too many names to be looked up with typos. */
const fewestLetters = 3;

/** A text with more strange words asks nothing that guessing at them would answer. */
const mostStrange = 12;

/** Every part of a text that may be a name, in the order of the text; those that differ only in small words are one. */
export function spansOf(text: CutText, fold: (name: string) => string): readonly Span[] {
  const { pieces } = text;
  const compact = (from: number, to: number): string => searchedName(fold(textOf(text, from, to))).compact;
  const spans: Span[] = [];
  for (let from = 0; from < pieces.length; from++)
    for (let to = from + 1; to <= Math.min(pieces.length, from + mostPieces); to++) {
      const [first, last] = [pieces[from], pieces[to - 1]];
      if (first === undefined || last === undefined) continue;
      if (to === from + 1 ? first.small && pieces[from - 1]?.word !== 'the' : isTail(first)) continue;
      // "Japan as" is Japan too, since "AS" is a legal form.
      if (to > from + 1 && last.small && compact(from, to) === compact(from, to - 1)) continue;
      spans.push({ from, to, text: textOf(text, from, to) });
    }
  return spans;
}

/** The pieces of a text that neither names, nor words of questions, nor grammar explain. */
export function unexplained({ pieces, found }: CutText, names: readonly Span[]): readonly number[] {
  const explained = [...names, ...found.map(({ from, stop }) => ({ from, to: stop }))];
  return pieces.flatMap(({ small }, i) =>
    small || explained.some(({ from, to }) => from <= i && i < to) ? [] : [i],
  );
}

/** Pieces that follow each other, as parts of a text. */
export function strangeRuns(text: CutText, pieces: readonly number[]): readonly Span[] {
  const runs: Ends[] = [];
  for (const i of pieces) {
    const last = runs.at(-1);
    if (last?.to === i) runs[runs.length - 1] = { from: last.from, to: i + 1 };
    else runs.push({ from: i, to: i + 1 });
  }
  return runs.map(({ from, to }) => ({ from, to, text: textOf(text, from, to) }));
}

/**
 * Parts of a text that may be names in another spelling: runs of such pieces, and each of them; also with what is attached
 * to them, since a name may end like a particle.
 */
export function strangeSpans(text: CutText, pieces: readonly number[]): readonly Span[] {
  const runs = strangeRuns(text, pieces);
  const single = pieces.map((i) => ({ from: i, to: i + 1 }));
  const plain = [...runs.filter(({ from, to }) => to - from > 1), ...single];
  return plain
    .flatMap((span) => [span, ...withTail(text, span)])
    .map(({ from, to }) => ({ from, to, text: textOf(text, from, to) }))
    .filter((span) => span.to - span.from <= mostPieces && [...span.text].length >= fewestLetters)
    .slice(0, mostStrange);
}

function withTail({ pieces }: CutText, { from, to }: Ends): readonly Ends[] {
  let end = to;
  for (let next = pieces[end]; next !== undefined && isTail(next); next = pieces[end]) end++;
  return end === to ? [] : [{ from, to: end }];
}

/** Text from one piece to another, with what is between them and the closing bracket of one opened in it. */
export function textOf({ plain, pieces }: CutText, from: number, to: number): string {
  const end = pieces[to - 1]?.end ?? plain.length;
  const text = plain.slice(pieces[from]?.start, end);
  const open = text.lastIndexOf('(') > text.lastIndexOf(')');
  return open && plain[end] === ')' ? `${text})` : text;
}

/** No name begins with what is attached to the word before it. */
const isTail = ({ small, glued }: Piece): boolean => small && glued;
