/** Light or dark as the reader chose here; null follows the system. */
export type Theme = 'light' | 'dark' | null;

const key = 'theme';

export function chosenTheme(): Theme {
  const kept = stored();
  return kept === 'light' || kept === 'dark' ? kept : null;
}

/** Shows the page in a theme and keeps the choice for the next visit. */
export function applyTheme(theme: Theme): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === null) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that stores nothing keeps the choice for this visit.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
