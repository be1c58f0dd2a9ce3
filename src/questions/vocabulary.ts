import { isLatin, smallStems } from './grammar/grammars.ts';
import type { Question, Stem } from './question.ts';

/** Every spelling of every word that is looked for in texts, each once. */
export interface Vocabulary {
  /** Those that carry a question. */
  readonly asked: ReadonlySet<Stem>;
  /** Those and the small ones, by their script: a word is compared only with those of its own. */
  readonly latin: readonly Stem[];
  readonly eastAsian: readonly Stem[];
}

/** The words of some questions. */
export function vocabularyOf(questions: readonly Question[]): Vocabulary {
  const stems = questions.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words.flat()));
  const asked = new Map(stems.map((stem) => [`${stem.text}${stem.open ? '~' : ''}`, stem]));
  const all = [...asked.values(), ...smallStems];
  return {
    asked: new Set(asked.values()),
    latin: all.filter(({ text }) => isLatin(text)),
    eastAsian: all.filter(({ text }) => !isLatin(text)),
  };
}
