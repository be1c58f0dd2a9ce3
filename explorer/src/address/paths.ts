/** Where the views are. An id of an entity is the path of its page, as it is in the graph: /entity/company/oracle. */
export const entityPath = (id: string): string =>
  `/entity/${id.split('/').map(encodeURIComponent).join('/')}`;

/** A question, and the reading of it that its asker has confirmed, if that had to be asked. */
export const askPath = (text: string, confirmed?: string): string =>
  `/ask?${new URLSearchParams({ text, ...(confirmed === undefined ? {} : { confirmed }) })}`;

export const comparePath = (ids: readonly string[]): string => `/compare?${search({ ids: ids.join(',') })}`;

export const graphPath = (ids: readonly string[]): string => `/graph?${search({ ids: ids.join(',') })}`;

/** The queue of what may be one, from a place in it on. */
export const duplicatesPath = (after: string | null): string => {
  const from = search({ after });
  return from === '' ? '/duplicates' : `/duplicates?${from}`;
};

/** Parameters of an address without those that say nothing; slashes, commas and tildes stay as they are, so that ids can be read. */
export function search(params: Readonly<Record<string, string | null>>): string {
  const said = Object.entries(params).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  return new URLSearchParams(said)
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~');
}
