import { compareNumbers } from './compare-numbers.ts';
import type { CutText } from './cut-text.ts';
import { waysToFill, waysToPlace } from './fill-slots.ts';
import { isJoin } from './grammar/grammars.ts';
import type { Phrase, Question } from './question.ts';
import { distanceOf, type Filling, filled, type Mention, type Reading } from './reading.ts';
import type { Span } from './spans.ts';
import { placeOf } from './weigh-phrase.ts';
import { costOf, likeliestTurns, type Way, weighWay } from './weigh-way.ts';
import { wordsAt } from './words-at.ts';

/** Most mentions that are tried in slots, longest first; a question has few names. */
const mostMentions = 8;

/**
 * Every way to understand a text as one of some questions, the likeliest first, at most `most`. Guesses are made only
 * where the text contains no whole phrase. The order is total, so every store gives the same.
 */
export function readText(
  text: CutText,
  mentions: readonly Mention[],
  questions: readonly Question[],
  most: number,
): readonly Reading[] {
  const tried = [...mentions].sort(bySpan).slice(0, mostMentions);
  const names = wholeNames(mentions);
  const read = (phrasesOf: (question: Question) => readonly Phrase[]): readonly Reading[] =>
    questions.flatMap((question) => {
      const phrases = phrasesOf(question);
      if (phrases.length === 0) return [];
      const ways = waysToPlace(question.slots, tried, joinedIn(text)).flatMap((placed) => {
        const passed = names.filter(({ span }) => !placed.some(({ mention }) => mention.span === span));
        return weighWay(text, { question, phrases, placed, passed: passed.map(({ span }) => span) }) ?? [];
      });
      return likeliestTurns(ways).flatMap((way) => readingsOf(text, way, most));
    });
  const stands = ({ words }: Phrase): boolean => words.every((word) => text.found.some(placeOf(word)));
  const whole = read(({ phrases }) => phrases.filter(stands)).filter(({ guessed }) => !guessed);
  const all = [...(whole.length > 0 ? whole : read(({ phrases }) => phrases))].sort(compareReadings);
  // A reading that skips more of the question than the likeliest one is not an alternative to it.
  const heard = all.filter(({ ignored }) => ignored <= (all[0]?.ignored ?? 0));
  return withoutDoubles(heard).slice(0, most);
}

/** Whether one part follows another with nothing but "and" or a comma between them. */
function joinedIn({ pieces }: CutText): (one: Span, next: Span) => boolean {
  return (one, next) =>
    one.to <= next.from && pieces.slice(one.to, next.from).every(({ word }) => isJoin(word));
}

/** A longer name says more than the shorter ones within it. */
function bySpan({ span: a }: Mention, { span: b }: Mention): number {
  return b.text.length - a.text.length || a.from - b.from || a.to - b.to;
}

/** Names as written that are not part of a longer one. A reading that uses less of such a name breaks it. */
function wholeNames(mentions: readonly Mention[]): readonly Mention[] {
  const exact = mentions.filter(({ meanings }) => meanings.some((meaning) => distanceOf(meaning) === 0));
  return exact.filter(
    ({ span: a }) => !exact.some(({ span: b }) => b !== a && b.from <= a.from && b.to >= a.to),
  );
}

/** A reading for every meaning of the names. */
function readingsOf(text: CutText, way: Way, most: number): readonly Reading[] {
  const { question, placed, passed, fit } = way;
  const notUnderstood = wordsAt(text, fit.left);
  return waysToFill(placed, most).map((fillings) => {
    const partial = fillings.some(({ meaning }) => 'partial' in meaning && meaning.partial);
    const guessed = way.guessed || partial;
    const distance = sum(fillings.map(({ meaning }) => distanceOf(meaning)));
    const [certainty = 0, ignored = 0, first = 0, second = 0, ...rest] = costOf({ fit, guessed });
    // A "who" or "why" that plays no part counts as much as a missed name.
    const cost = [
      certainty,
      passed.length + ignored,
      first,
      second,
      distance,
      ...rest,
      ...preference(fillings),
    ];
    return { question, fillings, guessed, notUnderstood, ignored, cost };
  });
}

/** Between readings that fit equally well: the longer names, the narrower slots, the kind named first, the better connected. */
function preference(fillings: readonly Filling[]): readonly number[] {
  return [
    -sum(fillings.map(({ span }) => span.text.length)),
    sum(fillings.map(({ slot }) => (slot.value === null ? slot.kinds.length || anyKind : 1))),
    sum(fillings.map(({ slot, meaning }) => ('kind' in meaning ? slot.kinds.indexOf(meaning.kind) : 0))),
    -sum(fillings.map(({ meaning }) => ('links' in meaning ? meaning.links : 0))),
  ];
}

/** A slot for any kind is wider than every list of kinds. */
const anyKind = 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function compareReadings(a: Reading, b: Reading): number {
  const [one, other] = [textKey(a), textKey(b)];
  return compareNumbers(a.cost, b.cost) || (one < other ? -1 : one > other ? 1 : 0);
}

/** A question with what fills it; two places of the text that mean the same are one reading. */
function textKey({ question, fillings }: Reading): string {
  return [question.name, ...fillings.map(({ meaning }) => filled(meaning))].join('\n');
}

function withoutDoubles(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const key = textKey(reading);
    return !seen.has(key) && seen.add(key);
  });
}
