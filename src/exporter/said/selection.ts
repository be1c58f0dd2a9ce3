/** What of a graph is exported: all of it, some entities, or what one dataset says. */
export type Selection =
  | { readonly of: 'all' }
  | { readonly of: 'entities'; readonly ids: readonly string[] }
  | { readonly of: 'dataset'; readonly id: string };

export const everything: Selection = Object.freeze({ of: 'all' });
