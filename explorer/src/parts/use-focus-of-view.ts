import { useEffect, useRef } from 'react';

/**
 * Puts the focus at the beginning of a view that is opened, as loading a page would: keys go on from there, and a screen
 * reader tells that something else is on the screen. The first view keeps the focus where the browser, or the view, put it.
 */
export function useFocusOfView(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const content = document.getElementById('content');
    if (content === null || content.contains(document.activeElement)) return;
    content.focus();
  }, [path]);
}
