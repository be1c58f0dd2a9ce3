import { gql, type TypedDocumentNode } from 'urql';

/** How many neighbours an entity has by one link, and how one of those links is declared. */
export interface LinkCount {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly link: string;
    readonly forward: boolean;
    readonly node: { readonly kind: string };
    readonly claims: readonly { readonly about: string }[];
  }[];
}

type Counts = Readonly<Record<string, LinkCount>>;

/** How many neighbours an entity has in all, and by each of its links. */
export interface LinkCountsAnswer {
  readonly entity: { readonly all: { readonly totalCount: number }; readonly id: string } | null;
  readonly counted: Counts | null;
}

/**
 * One question for all links of a kind. It has an alias for each, and so cannot be written down beforehand; the names come
 * from the schema, and one that is not a name of a field is left out.
 */
export function linkCountsQuery(
  links: readonly string[],
): TypedDocumentNode<LinkCountsAnswer, { readonly id: string }> {
  const counts = links
    .filter((link) => /^[A-Za-z]\w*$/.test(link))
    .map(
      (link) =>
        `${link}: neighbours(links: ["${link}"], first: 1) { totalCount edges { link forward node { id kind } claims { about } } }`,
    );
  return gql<LinkCountsAnswer, { readonly id: string }>(`
    query LinkCounts($id: ID!) {
      entity(id: $id) { id all: neighbours(first: 1) { totalCount } }
      counted: entity(id: $id) { id ${counts.join(' ')} }
    }
  `);
}
