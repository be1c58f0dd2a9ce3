import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import { type Format, formatOf } from './format.ts';
import { firstKnown, isLanguage, type Language } from './languages.ts';

/** What a part needs to speak to the reader, beside its texts. */
interface Speech {
  readonly lang: Language;
  readonly format: Format;
}

const SpeechContext = createContext<Speech>({ lang: 'en', format: formatOf('en') });

/** The language of the address, else the one that the reader's browser prefers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const written = new URLSearchParams(useSearch()).get('lang');
  const lang = isLanguage(written) ? written : firstKnown(navigator.languages);
  const speech = useMemo(() => ({ lang, format: formatOf(lang) }), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export const useSpeech = (): Speech => useContext(SpeechContext);
