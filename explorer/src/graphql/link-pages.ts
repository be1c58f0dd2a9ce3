import { gql, stringifyDocument, type TypedDocumentNode } from 'urql';
import { nameOf } from './name-of.ts';

/** A page of one link: the first, unless it says behind which entry it begins. */
export interface PageWanted {
  readonly link: string;
  readonly after: string | null;
}

interface Pages<Page> {
  readonly entity: Readonly<Record<string, Page>> | null;
}

interface PagesVariables {
  readonly id: string;
  readonly lang: string;
  readonly [cursor: string]: string;
}

interface LinkPages<Page> {
  readonly document: TypedDocumentNode<Pages<Page>, PagesVariables>;
  /** The variables that tell where its pages begin. */
  readonly cursors: Readonly<Record<string, string>>;
}

/**
 * One question for a page of each of several links of an entity, by the names of the links, so that all of them cost one request. Made here,
 * since the links of a kind are known only from the server; what is asked of each is a fragment that the compiler knows.
 */
export function linkPages<Page>(
  name: string,
  parts: TypedDocumentNode<Page, never>,
  wanted: readonly PageWanted[],
  first: number,
): LinkPages<Page> {
  const cursors = wanted.flatMap(({ after }, at) => (after === null ? [] : [[`after${at}`, after] as const]));
  const pages = wanted.map(({ link, after }, at) => {
    const from = after === null ? '' : `, after: $after${at}`;
    return `${link}: neighbours(links: ["${link}"], first: ${first}${from}) { ...${nameOf(parts)} }`;
  });
  const declared = cursors.map(([cursor]) => ` $${cursor}: String`).join('');
  const document = gql<Pages<Page>, PagesVariables>(`
    query ${name}($id: ID!, $lang: LanguageTag${declared}) {
      entity(id: $id) { ${pages.join('\n')} }
    }
    ${stringifyDocument(parts)}
  `);
  return { document, cursors: Object.fromEntries(cursors) };
}
