import { useSpeech } from './language-context.tsx';
import type { Language } from './languages.ts';

/** Texts of one part of the page. Those with numbers or names are functions, since languages order and count differently. */
interface Section {
  readonly [key: string]: string | ((...args: never[]) => string);
}

type Alike<Of extends Section> = {
  readonly [Key in keyof Of]: Of[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

/** The texts of a part in every language: one that lacks a text is an error of the compiler. */
export type Texts<Of extends Section> = Readonly<Record<Language, Alike<Of>>>;

export function texts<const Of extends Section>(
  en: Of & Alike<Of>,
  others: Readonly<Record<Exclude<Language, 'en'>, Alike<Of>>>,
): Texts<Of> {
  return Object.freeze({ en, ...others });
}

/** The texts of a part in the reader's language. */
export function useTexts<Of extends Section>(of: Texts<Of>): Alike<Of> {
  return of[useSpeech().lang];
}
