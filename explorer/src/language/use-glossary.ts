import type { Glossary } from './glossary.ts';
import { inWords } from './in-words.ts';
import { useSpeech } from './language-context.tsx';
import { languages } from './languages.ts';

/**
 * Says names of the schema in the reader's language. One that the glossary lacks, such as a kind that is new, is called as
 * the schema calls it, in words.
 */
export function useGlossary(glossary: Glossary): (name: string) => string {
  const column = Object.keys(languages).indexOf(useSpeech().lang);
  return (name) => (Object.hasOwn(glossary, name) ? glossary[name]?.[column] : undefined) ?? inWords(name);
}
