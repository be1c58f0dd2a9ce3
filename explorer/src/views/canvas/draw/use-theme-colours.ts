import { useEffect, useState } from 'react';

/** Colours of the canvas, which is drawn by a script and so does not see the style of the page by itself. */
export interface ThemeColours {
  readonly page: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly picked: string;
  readonly path: string;
}

/** The colours as the style of the page has them now, and anew when the theme changes, here or in the system. */
export function useThemeColours(): ThemeColours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const read = (): void => setColours(readColours());
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    system.addEventListener('change', read);
    return () => {
      chosen.disconnect();
      system.removeEventListener('change', read);
    };
  }, []);
  return colours;
}

function readColours(): ThemeColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--canvas-${name}`).trim();
  return {
    page: colour('page'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    edge: colour('edge'),
    picked: colour('picked'),
    path: colour('path'),
  };
}
