import { useEffect } from 'react';

const site = 'Cui Bono';

/** Names the view in the window, in bookmarks and in the history; null while the name is not known. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    document.title = name === null ? site : `${name} – ${site}`;
    return () => {
      document.title = site;
    };
  }, [name]);
}
