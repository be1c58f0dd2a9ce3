import { gql, stringifyDocument, type TypedDocumentNode } from 'urql';
import { type NeighbourPage, neighbourParts } from '../../parts/neighbour-parts.ts';

/** The first page of every link of an entity, by the name of the link. */
interface LinksData {
  readonly entity: Readonly<Record<string, NeighbourPage>> | null;
}

interface LinksVariables {
  readonly id: string;
  readonly lang: string;
}

/**
 * One question for the first page of every link that a type has, each under the name of the link, so that a page costs one
 * request however many links its kind has. Made here, since the links are known only from the schema that the server tells;
 * what is asked of each link is a fragment that the compiler knows.
 */
export function linksDocument(links: readonly string[]): TypedDocumentNode<LinksData, LinksVariables> {
  const pages = links.map(
    (link) => `${link}: neighbours(links: ["${link}"], first: 10) { ...NeighbourParts }`,
  );
  return gql<LinksData, LinksVariables>(`
    query EntityLinks($id: ID!, $lang: LanguageTag) {
      entity(id: $id) { ${pages.join('\n')} }
    }
    ${stringifyDocument(neighbourParts)}
  `);
}
