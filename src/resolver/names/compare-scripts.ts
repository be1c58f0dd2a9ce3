import { isShortFor } from './abbreviations.ts';
import { isBusinessWord, translationsIn } from './business-words.ts';
import { type NameLikeness, type NameReason, scoreOf } from './likeness.ts';
import type { ReadName } from './read-name.ts';
import { readingsOf } from './readings.ts';
import { soundDistance } from './sound-distance.ts';
import { spelledOut } from './spelled-out.ts';
import { spoken } from './spoken.ts';

/** What each difference takes from 1. */
const costs = {
  /**
   * The distance of what is read, by the root of its length: a slip in a short name makes another one. Firms romanise hangul more freely than
   * kana, and Han characters have so many readings that the right one fits.
   */
  sound: 1.8,
  hangul: 0.75,
  /** A word that says little, which one name lacks, or for which the other has another one. */
  weak: 0.15,
  otherWeak: 0.1,
  /** A line of business likewise. */
  business: 0.4,
  otherBusiness: 0.5,
  ofGroup: 0.37,
  word: 0.45,
} as const;

const hangul = /\p{Script=Hangul}/u;

/** Words that tell where in a group a firm stands. */
const ofGroups = new Set(['group', 'holding', 'holdings', 'global']);

/** Lines of business that say so little that English names have one as well as another. */
const weak = new Set([
  ...[
    'corporation',
    'company',
    'financial',
    'international',
    'enterprise',
    'enterprises',
    'trading',
    'corporate',
  ],
  ...[
    'industries',
    'industry',
    'industrial',
    'engineering',
    'manufacturing',
    'works',
    'technology',
    'machinery',
  ],
  ...['products', 'system', 'systems', 'business', 'japan', 'korea', 'china', 'taiwan'],
]);

/** How far two names are explained: what is still to be compared by sound, what was found, and what was left out as saying little. */
interface Reading {
  readonly parts: readonly string[];
  readonly words: readonly string[];
  readonly found: readonly NameReason[];
  readonly leftOut: readonly [readonly string[], readonly string[]];
}

/**
 * How alike a name in Han, kana or hangul and one in Latin letters are: by words that translate each other, and by the sound of the rest. Which
 * words are to be translated and which read, nothing tells: the reading that makes the names most alike is found step by step.
 */
export function compareScripts(east: ReadName, latin: ReadName): NameLikeness {
  let best: Reading = { parts: east.words, words: latin.words, found: [], leftOut: [[], []] };
  let cost = costOf(best);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const next of steps(best)) {
      const costOfNext = costOf(next);
      if (costOfNext >= cost) continue;
      [best, cost, isBetter] = [next, costOfNext, true];
    }
  }
  const [native, english] = [best.parts.join(''), best.words.join(' ')];
  const rest: NameReason[] = best.leftOut.flat().map((text) => ({ what: 'LEFT_OVER', text }));
  if (native !== '' && english !== '') rest.unshift({ what: 'SOUND', text: `${native} / ${english}` });
  else if (native !== '' || english !== '') rest.push({ what: 'LEFT_OVER', text: `${native}${english}` });
  return { score: scoreOf(cost), reasons: [...best.found, ...rest] };
}

/** What may be read otherwise: a word that both have, letters that are spelled out, a translation, or a known word that one name lacks. */
function* steps({ parts, words, found, leftOut }: Reading): Generator<Reading> {
  const matched = (what: NameReason['what'], native: string, english: readonly string[]): Reading => ({
    parts: cutOut(parts, native),
    words: words.toSpliced(words.indexOf(english[0] ?? ''), english.length),
    found: [...found, { what, text: `${native} / ${english.join(' ')}` }],
    leftOut,
  });
  for (const [i, word] of words.entries()) {
    if (parts.includes(word)) yield matched('SHARED', word, [word]);
    for (const spelled of spelledOut(word))
      if (parts.some((part) => part.includes(spelled))) yield matched('TRANSLATED', spelled, [word]);
    const [native, latin] = leftOut;
    if (isBusinessWord(word))
      yield { parts, words: words.toSpliced(i, 1), found, leftOut: [native, [...latin, word]] };
  }
  for (const { native, english } of new Set(parts.flatMap(translationsIn))) {
    for (const one of english) {
      const span = spanOf(one.split(' '), words);
      if (span !== null) yield matched('TRANSLATED', native, span);
    }
    const said = english.find((word) => weak.has(word) || ofGroups.has(word)) ?? native;
    yield { parts: cutOut(parts, native), words, found, leftOut: [[...leftOut[0], said], leftOut[1]] };
  }
}

/** Neighbouring words that are those wanted, but for their endings. */
function spanOf(wanted: readonly string[], words: readonly string[]): readonly string[] | null {
  const at = words.findIndex((_, i) => wanted.every((word, n) => isSameWord(words[i + n], word)));
  return at < 0 ? null : words.slice(at, at + wanted.length);
}

function isSameWord(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (word === wanted || isShortFor(word, wanted, false)) return true;
  const [one, other] = [word, wanted].map((text) => spoken(text.replace(/(?<=....)(?:ies|al|s|y)$/, '')));
  return word.length > 3 && one === other;
}

function costOf({ parts, words, leftOut }: Reading): number {
  const [native, latin] = leftOut.map((all) => ({
    weak: all.filter((word) => weak.has(word)).length,
    other: all.filter((word) => !weak.has(word) && !ofGroups.has(word)).length,
  }));
  const differences = (own = 0, others = 0, one: number, both: number) =>
    one * Math.abs(own - others) + both * Math.min(own, others);
  return (
    costs.ofGroup * leftOut.flat().filter((word) => ofGroups.has(word)).length +
    differences(native?.weak, latin?.weak, costs.weak, costs.otherWeak) +
    differences(native?.other, latin?.other, costs.business, costs.otherBusiness) +
    distanceOf(parts, words)
  );
}

function distanceOf(parts: readonly string[], words: readonly string[]): number {
  if (parts.length === 0 || words.length === 0) return (parts.length + words.length) * costs.word;
  const sound = spoken(words.join(''));
  const letters = parts.flatMap(readingsOf);
  const read = letters.reduce((sum, [first = '']) => sum + first.length, 0);
  const cost = parts.some((part) => hangul.test(part)) ? costs.hangul : costs.sound;
  return (cost * soundDistance(letters, sound)) / Math.sqrt(Math.max(sound.length, read));
}

/** The parts without the first occurrence of some letters; what was before and after it are two parts. */
function cutOut(parts: readonly string[], native: string): readonly string[] {
  const i = parts.findIndex((part) => part.includes(native));
  if (i < 0) return parts;
  const part = parts[i] ?? '';
  const at = part.indexOf(native);
  const around = [part.slice(0, at), part.slice(at + native.length)].filter((one) => one !== '');
  return parts.toSpliced(i, 1, ...around);
}
