import { isEastAsian } from '../search/searched-name.ts';
import { findStems, isHangul, type Place } from './find-stems.ts';
import { isFunctionWord, isParticles } from './grammar/grammars.ts';
import type { Stem } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a text that is not cut further: a word, or in Korean and Japanese a part of one. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** In lowercase. */
  readonly word: string;
  /** Whether it follows the piece before it without a space. */
  readonly glued: boolean;
  /** Whether it is understood wherever it stands: a particle, an article, "please". */
  readonly small: boolean;
}

/** A stem of the catalogue where it occurs in a text, as pieces from `from` up to, not including, `to`. */
export interface Found {
  readonly stem: Stem;
  readonly from: number;
  readonly to: number;
  /** Where the ending of an open stem is over: East Asian endings are attached without a space. */
  readonly stop: number;
}

/** A text, cut into what names and words of questions may begin and end at. */
export interface CutText {
  /** In which the places of pieces are: well formed, and of one width. */
  readonly plain: string;
  readonly pieces: readonly Piece[];
  readonly found: readonly Found[];
}

interface Run {
  readonly start: number;
  readonly word: string;
  /** IT and US are names when written in capitals, and small words otherwise. */
  readonly isName: boolean;
}

const kanaOrHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/u;
const runs = new RegExp(
  `${kanaOrHan.source}|\\p{Script=Hangul}+|(?<=[\\p{L}\\p{N}])['’\`]s(?![\\p{L}\\p{N}])|(?:(?!${kanaOrHan.source}|\\p{Script=Hangul})[\\p{L}\\p{N}\\p{M}])+`,
  'giu',
);

/** Cuts a text. The work grows with its length times the number of stems: the caller limits both. */
export function cutText(text: string, vocabulary: Vocabulary): CutText {
  const plain = text.replace(/\p{Surrogate}/gu, ' ').normalize('NFKC');
  const isShouted = count(plain, /\p{Lu}/gu) >= count(plain, /\p{Ll}/gu);
  const pieces: Piece[] = [];
  const found: Found[] = [];
  for (const match of plain.matchAll(runs)) {
    const isName = !isShouted && /^\p{Lu}{2,}$/u.test(match[0]);
    const run = { start: match.index, word: inSmallLetters(match[0]), isName };
    const places = findStems(run.word, vocabulary);
    const edges = edgesOf(run.word, places);
    const first = pieces.length;
    const small = places.filter(({ stem }) => !vocabulary.asked.has(stem));
    pieces.push(...piecesOf(run, edges, small, pieces.at(-1)?.end));
    const pieceAt = (place: number): number => first + edges.indexOf(place);
    for (const { stem, start, end, stop } of places)
      if (vocabulary.asked.has(stem))
        found.push({ stem, from: pieceAt(start), to: pieceAt(end), stop: pieceAt(stop) });
  }
  return { plain, pieces, found };
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Lowercase letters of a different length would shift positions; they are few, and occur in no name of a language read here. */
function inSmallLetters(run: string): string {
  const small = run.toLowerCase().replace(/^[’`]/, "'");
  return small.length === run.length ? small : run;
}

/** Where a run may be cut: at its ends, at stems, where the script changes, and where particles begin or end outside stems. */
function edgesOf(word: string, places: readonly Place[]): readonly number[] {
  const edges = new Set<number>();
  if (isHangul(word)) particleEdges(word, 0, edges, false);
  else if (isEastAsian(word))
    for (const { index, 0: part } of word.matchAll(
      /\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Script=Han}々]+/gu,
    )) {
      edges.add(index).add(index + part.length);
      if (/^\p{Script=Hiragana}/u.test(part)) particleEdges(part, index, edges, true);
    }
  const ends: ReadonlySet<number> = new Set([
    0,
    word.length,
    ...places.flatMap(({ start, end, stop }) => [start, end, stop]),
  ]);
  const within = (edge: number): boolean => places.some(({ start, end }) => start < edge && edge < end);
  const others = [...edges].filter((edge) => !ends.has(edge) && !within(edge));
  return [...ends, ...others].sort((a, b) => a - b);
}

function particleEdges(part: string, offset: number, edges: Set<number>, atBeginning: boolean): void {
  for (let at = 1; at < part.length; at++)
    if (isParticles(part.slice(at)) || (atBeginning && isParticles(part.slice(0, at))))
      edges.add(offset + at);
}

function piecesOf(
  { start, word, isName }: Run,
  edges: readonly number[],
  smallPlaces: readonly Place[],
  before: number | undefined,
): readonly Piece[] {
  const parts = edges.slice(0, -1).map((edge, i) => [edge, edges[i + 1] ?? word.length] as const);
  // 으로 may be cut within, since a name may end in 으: neither part is a particle, and both are of one.
  const inParticles = (edge: number, end: number): boolean =>
    parts.some(
      ([from]) => from <= edge && parts.some(([, to]) => to >= end && isParticles(word.slice(from, to))),
    );
  return parts.map(([edge, end], i) => {
    const part = word.slice(edge, end);
    const inSmall =
      smallPlaces.some((place) => place.start <= edge && place.stop >= end) || inParticles(edge, end);
    return {
      start: start + edge,
      end: start + end,
      word: part,
      glued: i > 0 || before === start,
      small: !isName && (inSmall || isFunctionWord(part)),
    };
  });
}
