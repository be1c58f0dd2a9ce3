import { gql, stringifyDocument, type TypedDocumentNode } from 'urql';
import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

const linkedParts = graphql(`
  fragment LinkedParts on NeighbourConnection @_unmask {
    pageInfo { hasNextPage endCursor }
    nodes { id kind name(lang: $lang) }
  }
`);

/** A page of what one link leads to. */
export type LinkedPage = FragmentOf<typeof linkedParts>;

/** The page of one link that is wanted next. */
export interface PageWanted {
  readonly link: string;
  readonly after: string | null;
}

interface LinkedData {
  readonly entity: Readonly<Record<string, LinkedPage>> | null;
}

type LinkedVariables = Readonly<Record<string, string | null>>;

/**
 * One question for a page of each of several links, by the names of the links, so that all of them cost as many turns as the longest.
 * Made here, since the links of a kind are known only from the server; what is asked of each is a fragment that the compiler knows.
 */
export function linkedDocument(
  wanted: readonly PageWanted[],
  pageSize: number,
): TypedDocumentNode<LinkedData, LinkedVariables> {
  const after = wanted.map((_, at) => `$after${at}: String`).join(' ');
  const pages = wanted.map(
    ({ link }, at) =>
      `${link}: neighbours(links: ["${link}"], first: ${pageSize}, after: $after${at}) { ...LinkedParts }`,
  );
  return gql<LinkedData, LinkedVariables>(`
    query ComparedLinks($id: ID!, $lang: LanguageTag ${after}) {
      entity(id: $id) { id ${pages.join('\n')} }
    }
    ${stringifyDocument(linkedParts)}
  `);
}
