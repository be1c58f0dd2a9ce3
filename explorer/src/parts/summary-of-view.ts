/**
 * What a view says of itself, for a citation: its heading, and its parts that are marked with `data-cite`, such as a total.
 *
 */
export function summaryOfView(page: Document): string {
  const parts = page.querySelectorAll('main h1, main [data-cite]');
  return [...parts].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join('\n');
}
