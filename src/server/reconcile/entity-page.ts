/** The path of the page of an entity. */
export function entityPage(id: string): string {
  const slash = id.indexOf('/');
  return `/entity/${id.slice(0, slash)}/${encodeURIComponent(id.slice(slash + 1))}`;
}
