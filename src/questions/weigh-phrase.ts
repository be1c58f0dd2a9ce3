import type { CutText, Found } from './cut-text.ts';
import type { Role } from './grammar/grammar.ts';
import { isHead, roleAfter, roleBefore } from './grammar/grammars.ts';
import type { Phrase, Word } from './question.ts';
import type { Ends } from './spans.ts';

/** How well a phrase fits a text in which some parts fill its slots. */
export interface Fit {
  /** How many words of the phrase are in the text, and how many are not. */
  readonly matched: number;
  readonly missing: number;
  /** How far the order of the names differs from the phrase. */
  readonly strain: number;
  /** Whether a small word beside a name speaks against its slot. */
  readonly contradicted: boolean;
  /** Pieces that nothing explains, in order. */
  readonly left: readonly number[];
  /** How many of them are words of questions, apart from those that are part of a name. */
  readonly ignored: number;
  /** Pieces that the words of the phrase are. */
  readonly spoken: ReadonlySet<number>;
}

/** Small words reach across articles and unknown words: in the Japanese market. */
const reach = 3;
const contradiction = 3;

/**
 * Weighs a phrase. Names may stand in any order, as Korean and Japanese put them; where nothing else distinguishes them, order
 * does.
 */
export function weighPhrase(
  text: CutText,
  phrase: Phrase,
  spanOf: ReadonlyMap<string, Ends>,
  names: readonly Ends[] = [],
): Fit {
  const used = new Set<number>();
  const spoken = new Set<number>();
  for (const { from, to } of spanOf.values()) for (let i = from; i < to; i++) used.add(i);
  let matched = 0;
  const ended = new Set<number>();
  for (const word of phrase.words) {
    const [place] = text.found
      .filter(placeOf(word))
      .filter((found) => isFree(found, used))
      .sort((a, b) => b.stem.text.length - a.stem.text.length || a.from - b.from);
    if (place === undefined) continue;
    matched++;
    for (let i = place.from; i < place.to; i++) {
      used.add(i);
      spoken.add(i);
    }
    for (let i = place.to; i < place.stop; i++) ended.add(i);
  }
  const strains = phrase.slots.map(({ name, roles }) => {
    const span = spanOf.get(name);
    return span === undefined
      ? 0
      : Math.min(...roles.map((role) => strainOf(partOf(text, span, used), role)));
  });
  const left = text.pieces.flatMap(({ small }, i) => (used.has(i) || small || ended.has(i) ? [] : [i]));
  return {
    matched,
    missing: phrase.words.length - matched,
    strain: strains.reduce((sum, strain) => sum + strain, 0) + turns(phrase, spanOf),
    contradicted: strains.includes(contradiction),
    left,
    ignored: left.filter((i) => within(i, text.found) && !within(i, names)).length,
    spoken,
  };
}

const within = (piece: number, places: readonly Ends[]): boolean =>
  places.some(({ from, to }) => from <= piece && piece < to);

/** Finds the places where a word occurs. */
export function placeOf(word: Word): (found: Found) => boolean {
  return ({ stem }) => word.some(({ text, open }) => stem.text === text && stem.open === open);
}

function isFree({ from, to }: Found, used: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (used.has(i)) return false;
  return true;
}

interface Part {
  readonly role: Role | null;
  /** Whether a word before the name gives it: a preposition may be wrong, but is not there by chance. */
  readonly firm: boolean;
}

/** The role of a name, by what is attached to it, otherwise by the words before it. */
function partOf({ pieces, found }: CutText, { from, to }: Ends, used: ReadonlySet<number>): Part {
  let tail = '';
  let start = to;
  while (isHead(pieces[start]?.word ?? '')) start++;
  for (let i = start; pieces[i]?.glued === true && pieces[i]?.small === true; i++)
    tail += pieces[i]?.word ?? '';
  const hanging = roleAfter(tail);
  if (hanging !== null) return { role: hanging, firm: false };
  const isStrange = (i: number): boolean =>
    pieces[i]?.small === false &&
    !used.has(i) &&
    !found.some((place) => place.from <= i && i < Math.max(place.to, place.stop));
  const words = pieces.slice(Math.max(0, from - reach), from).flatMap(({ word }, k) => {
    const i = Math.max(0, from - reach) + k;
    return isStrange(i) ? [] : [word];
  });
  return { role: roleBefore(words), firm: true };
}

/** A topic may be anything, and who acts is often the topic; a name without a small word says little. */
function strainOf({ role: is, firm }: Part, wanted: Role | null): number {
  if (is === wanted) return 0;
  const pair = [is, wanted];
  if (pair.includes('topic') && pair.includes('by')) return 0;
  if (is !== null && wanted === null && firm) return contradiction;
  return pair.includes(null) || pair.includes('topic') ? 1 : contradiction;
}

/** How many neighbouring slots are in the text the other way round. */
function turns({ slots }: Phrase, spanOf: ReadonlyMap<string, Ends>): number {
  const places = slots.flatMap(({ name }) => spanOf.get(name)?.from ?? []);
  return places.filter((place, i) => i > 0 && place < (places[i - 1] ?? 0)).length;
}
