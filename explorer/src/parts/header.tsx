import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { search as written } from '../address/paths.ts';
import { useSpeech } from '../language/language-context.tsx';
import { languages } from '../language/languages.ts';
import { useTexts } from '../language/texts.ts';
import { appTexts } from './app-texts.ts';
import { applyTheme, chosenTheme, type Theme } from './theme.ts';

/** The head of every view: the way home, the views that start from nothing, language and colours. */
export function Header() {
  const t = useTexts(appTexts);
  return (
    <header className="head">
      <Link className="brand" href="/" aria-label={t.home}>
        Cui Bono
      </Link>
      <nav aria-label={t.navigation}>
        <Link href="/graph">{t.graph}</Link>
        <Link href="/compare">{t.compare}</Link>
        <Link href="/duplicates">{t.duplicates}</Link>
        <a href="/graphql">{t.queries}</a>
      </nav>
      <div className="choices">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const t = useTexts(appTexts);
  const { lang } = useSpeech();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choose = (chosen: string) => {
    const told = written({ ...Object.fromEntries(new URLSearchParams(search)), lang: chosen });
    navigate(`${path}?${told}`, { replace: true });
  };
  return (
    <select aria-label={t.language} value={lang} onChange={(event) => choose(event.target.value)}>
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}

function ThemeSwitch() {
  const t = useTexts(appTexts);
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (written: string) => {
    const chosen: Theme = written === 'light' || written === 'dark' ? written : null;
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select aria-label={t.theme} value={theme ?? ''} onChange={(event) => choose(event.target.value)}>
      <option value="">{t.themeSystem}</option>
      <option value="light">{t.themeLight}</option>
      <option value="dark">{t.themeDark}</option>
    </select>
  );
}
