import { romanised } from './romanise.ts';
import { soundCodes } from './sound-codes.ts';
import type { HeardLetter } from './sound-distance.ts';
import { spoken } from './spoken.ts';
import { tableLines } from './table-lines.ts';

/** In which language a name is read: none mixes two. Mandarin and Cantonese count as one, as names of Taiwan and Hong Kong do mix them. */
export type Language = 'japanese' | 'chinese' | 'korean';

/** The columns of the table of readings by language. */
const columns: Readonly<Record<Language, readonly number[]>> = {
  japanese: [0],
  chinese: [1, 2],
  korean: [3],
};

/** What a reading costs that stands further behind in the table, in which the usual ones come first. */
const rare = [0, 0, 0, 0.15, 0.15, 0.3];

const unnasal = 0.15;

let han: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
const known = new Map<string, HeardLetter>();

/** The readings of one letter, or of a Latin word, in one language. */
export function readingsIn(language: Language, letter: string): HeardLetter {
  const key = `${language[0]}${letter}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = readLetter(language, letter);
  // A Latin word is no letter that comes again and again.
  if (letter.length < 3) known.set(key, found);
  return found;
}

function readLetter(language: Language, letter: string): HeardLetter {
  const han = columnsOf(letter);
  const readings = new Map<string, HeardLetter['readings'][number]>();
  const add = (sound: string, cost: number) => {
    const codes = soundCodes(sound);
    if (!readings.has(codes.join())) readings.set(codes.join(), { text: spoken(sound), codes, cost });
  };
  if (han === undefined) for (const sound of romanised(letter) ?? [letter]) add(sound, 0);
  else
    for (const column of columns[language])
      for (const [rank, sound] of (han[column] ?? []).entries()) {
        const cost = rare[Math.min(rank, rare.length - 1)] ?? 0;
        add(sound, cost);
        // Taiwan and the south do not tell ng from n.
        if (language === 'chinese' && /[ei]ng$/.test(sound)) add(sound.slice(0, -1), cost + unnasal);
      }
  const spelling =
    han !== undefined && language !== 'korean' ? language : language === 'korean' ? 'hangul' : 'kana';
  return { spelling, readings: [...readings.values()] };
}

function columnsOf(letter: string): readonly (readonly string[])[] | undefined {
  han ??= new Map(
    tableLines('han-readings.tsv').map(([character = '', ...readings]) => [
      character,
      readings.map((one) => one.split(' ').filter((sound) => sound !== '')),
    ]),
  );
  return han.get(letter);
}
