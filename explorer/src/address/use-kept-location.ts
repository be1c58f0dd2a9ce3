import { navigate, useBrowserLocation } from 'wouter/use-browser-location';

type Navigate = typeof navigate;

/** The same address with the language that is chosen in the present one, unless it names its own. */
function withLanguage(to: string): string {
  const lang = new URLSearchParams(location.search).get('lang');
  const url = new URL(to, location.href);
  if (lang !== null && !url.searchParams.has('lang'))
    url.search += `${url.search === '' ? '?' : '&'}lang=${lang}`;
  return `${url.pathname}${url.search}${url.hash}`;
}

const keeping: Navigate = (to, options) => navigate(withLanguage(to.toString()), options);

/** The address for wouter's router; a chosen language stays in it from view to view, so that any of them can be handed on. */
export function useKeptLocation(): [string, Navigate] {
  const [path] = useBrowserLocation();
  return [path, keeping];
}
useKeptLocation.hrefs = withLanguage;
