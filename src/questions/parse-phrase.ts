import type { Role } from './grammar/grammar.ts';
import {
  isArticle,
  isParticles,
  isSmallWord,
  roleAfter,
  roleBefore,
  smallStems,
  stemOf,
} from './grammar/grammars.ts';
import { PhraseFault } from './phrase-fault.ts';
import type { Phrase, SlotPlace, Stem, Word } from './question.ts';

/** A word with punctuation around it: what counts, and what follows it. */
const written = /^[^\p{L}\p{N}{]*(.*?)([^\p{L}\p{N}}~]*)$/u;
const slotToken = /^\{([A-Za-z][A-Za-z0-9]*)\}(.*)$/u;
const plainWord = /^[\p{L}\p{N}\p{M}]+(~[\p{L}\p{N}\p{M}]*)?$/u;
/** Words before the next slot, each with its alternatives. */
type Before = readonly (readonly string[])[];

/**
 * Reads a phrase of the catalogue, such as "Who invest~s in/into {target}?": alternative words are separated by a slash, and an
 * ending that may vary comes after a tilde.
 * @throws {PhraseFault}
 */
export function parsePhrase(lang: string, text: string): Phrase {
  const words: Word[] = [];
  const slots: SlotPlace[] = [];
  const shown: string[] = [];
  let before: Before = [];
  for (const token of text.trim().split(/\s+/)) {
    const [, typed = '', signs = ''] = written.exec(token) ?? [];
    const core = typed.normalize('NFKC');
    const [, name, tail = ''] = slotToken.exec(core) ?? [];
    const alternatives = (name === undefined ? core : tail).split('/');
    if (name === undefined) {
      for (const word of alternatives)
        if (!plainWord.test(word)) throw new PhraseFault(`${token} is not a word.`);
      const stems = alternatives.map(stemOf);
      if (!stems.every(isSmall)) words.push(stems);
      before = [...before, stems.map((stem) => stem.text)];
    } else {
      slots.push({
        name,
        roles: tail === '' ? rolesBefore(before) : alternatives.map((t) => roleOf(t, token)),
      });
      before = [];
    }
    const first = alternatives[0]?.replace('~', '') ?? '';
    shown.push(`${name === undefined ? first : `{${name}}${first}`}${signs}`);
  }
  if (slots.length === 0) throw new PhraseFault(`"${text}" has no slot.`);
  return { lang, shown: shown.join(' '), words, slots };
}

/** A stem with an ending is meant as a word, even where it looks like particles, as 만들 does. */
function isSmall({ text, open }: Stem): boolean {
  return open ? smallStems.some((small) => small.text === text) : isSmallWord(text);
}

function rolesBefore(before: Before): readonly (Role | null)[] {
  const nearest = before.findLast((alternatives) => !alternatives.every(isArticle)) ?? [''];
  return nearest.map((word) => roleBefore([word]));
}

/** Only a particle is attached to a slot: a word without a space before it would be read as part of a name. */
function roleOf(tail: string, token: string): Role | null {
  const role = roleAfter(tail);
  if (role === null && !isParticles(tail)) throw new PhraseFault(`${token}: ${tail} is not a particle.`);
  if (!isParticles(tail) && !isSmallWord(tail))
    throw new PhraseFault(`${token}: ${tail} is more than a particle, and needs a space.`);
  return role;
}
