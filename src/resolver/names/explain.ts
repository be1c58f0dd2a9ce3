import type { EastName } from './east-name.ts';
import type { LatinName } from './latin-name.ts';
import type { Match } from './matches.ts';
import type { Part } from './part.ts';
import type { Language } from './readings.ts';
import { soundDistances } from './sound-distance.ts';
import { type Worth, worthOfTranslation, worthOfWord } from './word-worth.ts';

/** What each difference costs while explanations are compared; what the best one is worth, weigh-parts.ts says. */
const costs = {
  left: {
    ...{ WEAK: 0.12, GROUP: 0.25, BUSINESS: 0.3, SHARED: 0.4, NAME: 0.45, NUMBER: 0.45 },
  } satisfies Record<Worth, number>,
  /** Each further letter of what is left over unknown, each part of an explanation, and a known place that is read in another way. */
  letter: 0.03,
  part: 0.004,
  otherwise: 0.25,
} as const;

/** The distance of what is read is by the root of its length: a slip in a short word makes another one. A part further apart is not read at all. */
const soundCost = 1.3;
const mostCost = 0.75;

/** The parts that explain the names from one place on, each with the ones behind it. */
interface Explained {
  readonly cost: number;
  readonly part?: Part;
  readonly rest?: Explained;
}

/**
 * The best explanation of a name by another one, in one language: which parts of it translate words of the other, which are read as words of it,
 * and which are left over on either side. All ways are tried, by what is explained of the one and which words of the other are taken. It is one long
 * function since its parts call each other and share what was found before.
 */
export function explain(
  east: EastName,
  latin: LatinName,
  matches: readonly (readonly Match[])[],
  language: Language,
): readonly Part[] {
  const { words, sounds, ends } = latin;
  const readings = east.readings(language);
  const { length } = east.letters;
  const all = (1 << words.length) - 1;
  const known: (Explained | undefined)[] = [];
  const heard: (readonly (readonly number[])[] | undefined)[] = [];

  const parts: Part[] = [];
  for (let at: Explained | undefined = best(0, 0); at?.part !== undefined; at = at.rest) parts.push(at.part);
  return parts;

  function best(at: number, taken: number): Explained {
    const key = (at << words.length) | taken;
    const before = known[key];
    if (before !== undefined) return before;
    const found = at < length ? bestAt(at, taken) : leftOver(taken);
    known[key] = found;
    return found;
  }

  /** The first of the words that nothing explains, and the others. */
  function leftOver(taken: number): Explained {
    if (taken === all) return { cost: 0 };
    const i = words.findIndex((_, n) => (taken & (1 << n)) === 0);
    const text = words[i] ?? '';
    const worth = worthOfWord(text);
    const rest = best(length, taken | (1 << i));
    return {
      cost: rest.cost + costs.left[worth],
      part: { what: 'LEFT_OVER', of: 'latin', text, worth },
      rest,
    };
  }

  function bestAt(at: number, taken: number): Explained {
    let found: Explained = { cost: Number.POSITIVE_INFINITY };
    /** What follows a part, if the names are explained at less cost with it. */
    const better = (end: number, bits: number, cost: number): Explained | undefined => {
      if (cost + costs.part >= found.cost) return undefined;
      const rest = best(end, taken | bits);
      return rest.cost + cost + costs.part < found.cost ? rest : undefined;
    };
    const take = (rest: Explained, cost: number, part: Part) => {
      found = { cost: rest.cost + cost + costs.part, part, rest };
    };
    for (const { end, bits, part } of matches[at] ?? []) {
      const rest = (taken & bits) === 0 ? better(end, bits, 0) : undefined;
      if (rest !== undefined) take(rest, 0, part);
    }
    for (let from = 0; from < words.length; from++) {
      if ((taken & (1 << from)) !== 0) continue;
      const begin = ends[from - 1] ?? 0;
      const distances = distancesOf(at, from);
      for (let n = 0; n < distances.length; n++)
        for (let end = from + 1; end <= words.length; end++) {
          const bits = (1 << end) - (1 << from);
          if ((taken & bits) !== 0) break;
          const heard = (ends[end - 1] ?? 0) - begin;
          const distance = distances[n]?.[end - 1 - from] ?? mostCost;
          const read = (distance * soundCost) / Math.sqrt(Math.max(heard, n + 1));
          if (read > mostCost) continue;
          const stop = at + n + 1;
          const otherwise = isReadOtherwise(at, stop, begin, begin + heard);
          const cost = read + (otherwise ? costs.otherwise : 0);
          const rest = better(stop, bits, cost);
          if (rest === undefined) continue;
          const [native, english] = [textOf(at, stop), words.slice(from, end)];
          take(rest, cost, {
            what: 'SOUND',
            native,
            words: english,
            cost: distance,
            sounds: heard,
            otherwise,
          });
        }
    }
    for (const { end, translation } of east.known[at] ?? []) {
      const worth = worthOfTranslation(translation);
      const rest = better(end, 0, costs.left[worth]);
      if (rest === undefined) continue;
      const saysLittle = worth === 'WEAK' || worth === 'GROUP';
      const text = (saysLittle && translation.english[0]?.words.join(' ')) || translation.native;
      take(rest, costs.left[worth], { what: 'LEFT_OVER', of: 'native', text, worth });
    }
    for (let end = at + 1; end <= length; end++) {
      const cost = costs.left.NAME + costs.letter * (end - at - 1);
      const rest = better(end, 0, cost);
      if (rest !== undefined)
        take(rest, cost, { what: 'LEFT_OVER', of: 'native', text: textOf(at, end), worth: 'NAME' });
    }
    return found;
  }

  function textOf(from: number, end: number): string {
    return east.letters.slice(from, end).join('');
  }

  /** Whether a known place is within some letters, and is not heard in the words by the name that it has. */
  function isReadOtherwise(from: number, end: number, begin: number, stop: number): boolean {
    if (language === 'korean') return false;
    for (let at = from; at < end; at++)
      for (const one of east.known[at] ?? [])
        if (
          one.end <= end &&
          one.end > at + 1 &&
          one.translation.english.some(({ kind }) => kind === 'SHARED')
        )
          return !one.translation.english.some((english) => isWithin(english.sounds, sounds, begin, stop));
    return false;
  }

  /** How far the letters from one on are from the words from one on, by how many of both are taken. */
  function distancesOf(at: number, from: number): readonly (readonly number[])[] {
    const key = at * words.length + from;
    const before = heard[key];
    if (before !== undefined) return before;
    const begin = ends[from - 1] ?? 0;
    const rest = sounds.subarray(begin);
    const most = (mostCost * Math.sqrt(rest.length)) / soundCost;
    const restEnds = ends.slice(from).map((end) => end - begin);
    const found = soundDistances(readings, at, rest, restEnds, most);
    heard[key] = found;
    return found;
  }
}

function isWithin(part: Uint8Array, sounds: Uint8Array, begin: number, end: number): boolean {
  for (let at = begin; at + part.length <= end; at++)
    if (part.every((sound, i) => sounds[at + i] === sound)) return true;
  return false;
}
