import { compareNumbers } from './compare-numbers.ts';
import type { CutText } from './cut-text.ts';
import type { Placed } from './fill-slots.ts';
import type { Phrase, Question } from './question.ts';
import type { Ends, Span } from './spans.ts';
import { type Fit, weighPhrase } from './weigh-phrase.ts';

/** A question with its slots placed, and those of its phrases that are candidates. */
export interface Asked {
  readonly question: Question;
  readonly phrases: readonly Phrase[];
  readonly placed: readonly Placed[];
  /** Names that it puts into no slot. */
  readonly passed: readonly Span[];
}

/** The same, with the phrase that fits best; what that phrase says in words of its own is not passed over. */
export interface Way extends Asked {
  readonly fit: Fit;
  readonly guessed: boolean;
}

export function weighWay(text: CutText, asked: Asked): Way | null {
  const spanOf = spansOfSlots(asked.placed);
  const fits = asked.phrases.map((phrase) => {
    const fit = weighPhrase(text, phrase, spanOf, asked.passed);
    const { missing, contradicted, left } = fit;
    // A phrase of slots alone is in every text with names: it is understood only where these are all there is.
    const guessed = missing > 0 || contradicted || (phrase.words.length === 0 && left.length > 0);
    return { fit, guessed };
  });
  const [best] = fits.sort((a, b) => compareNumbers(costOf(a), costOf(b)));
  if (best === undefined) return null;
  const said = ({ from, to }: Span): boolean => range(from, to).every((i) => best.fit.spoken.has(i));
  return { ...asked, ...best, passed: asked.passed.filter((span) => !said(span)) };
}

/** The part of a text that fills each slot: of one that takes several, from the first name to the last. */
function spansOfSlots(placed: readonly Placed[]): ReadonlyMap<string, Ends> {
  const spans = new Map<string, Ends>();
  for (const { slot, mention } of placed) {
    const { from, to } = mention.span;
    const known = spans.get(slot.name);
    spans.set(slot.name, { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) });
  }
  return spans;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/**
 * Words of questions that are skipped count first. Then, where a phrase is whole, what speaks against it; where it is
 * guessed, how much of the text it explains.
 */
export function costOf({ fit, guessed }: Pick<Way, 'fit' | 'guessed'>): readonly number[] {
  const { strain, left, missing, matched, ignored } = fit;
  const parts = guessed
    ? [left.length, -matched, missing + strain, missing]
    : [strain, left.length, -matched];
  return [Number(guessed), ignored, ...parts];
}

/** Of the ways to assign the same names to the slots of a question, those that strain the phrase least. */
export function likeliestTurns(ways: readonly Way[]): readonly Way[] {
  const least = new Map<string, number>();
  const key = ({ placed }: Way): string => {
    const starts = placed.map(({ mention }) => `${mention.span.from}-${mention.span.to}`);
    return starts.sort().join(' ');
  };
  for (const way of ways)
    least.set(key(way), Math.min(way.fit.strain, least.get(key(way)) ?? way.fit.strain));
  return ways.filter((way) => way.fit.strain === least.get(key(way)));
}
