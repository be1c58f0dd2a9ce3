/** Light or dark as the reader chose here; null follows the system. */
export type Theme = 'light' | 'dark' | null;

const key = 'theme';

export function chosenTheme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : null;
}

/** Shows the page in a theme and keeps the choice for the next visit. */
export function applyTheme(theme: Theme): void {
  if (theme === null) {
    localStorage.removeItem(key);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(key, theme);
    document.documentElement.dataset.theme = theme;
  }
}
