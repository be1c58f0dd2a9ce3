/**
 * What a view says of itself, for a citation: its heading, or what it has marked as its title instead, and its parts that are
 * marked with `data-cite`, such as a total. Words for screen readers alone are not part of it.
 */
export function summaryOfView(page: Document): readonly string[] {
  const title = page.querySelector('main [data-cite="title"]') ?? page.querySelector('main h1');
  const parts = [...page.querySelectorAll('main [data-cite]')].filter((part) => part !== title);
  return [title, ...parts].flatMap((part) => (part === null ? [] : said(part))).filter((text) => text !== '');
}

function said(part: Element): string {
  const copy = part.cloneNode(true);
  if (copy instanceof Element) for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
