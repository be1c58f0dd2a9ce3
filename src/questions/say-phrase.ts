import { fitParticle } from './korean-particles.ts';
import type { Phrase, Question } from './question.ts';

const slot = /\{([A-Za-z][A-Za-z0-9]*)\}(\p{Script=Hangul}*)/gu;
/** Japanese has no spaces; in a phrase they separate the words for the program. */
const spaced = /\s+/gu;

/** The phrase that a question is shown with: in the language, otherwise in English, otherwise the first of all. */
export function phraseFor({ phrases }: Question, lang: string): Phrase | undefined {
  const of = (tag: string) => phrases.find((phrase) => phrase.lang === tag);
  return of(lang) ?? of(lang.split('-')[0] ?? '') ?? of('en') ?? phrases[0];
}

/** A phrase with its slots filled, as somebody would write it. */
export function sayPhrase({ lang, shown }: Phrase, nameOf: (slot: string) => string): string {
  const text = lang === 'ja' ? shown.replace(spaced, '') : shown;
  return text.replace(slot, (_, name: string, particle: string) => {
    const said = nameOf(name);
    return said + (particle === '' ? '' : fitParticle(said, particle));
  });
}
