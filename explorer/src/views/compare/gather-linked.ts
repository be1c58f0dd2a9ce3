import type { LinkedPage, PageWanted } from './linked-document.ts';

/**
 * Neighbours by one link that are compared at most: more than three times what the most linked country of the seeds has. What lies beyond
 * is counted, and said not to be compared.
 */
export const mostOfLink = 1_000;
/** Entries of one page, and pages of one question: as many as servers answer unless they are told otherwise. */
export const pageSize = 100;
const pagesAtOnce = 20;

export type Neighbour = LinkedPage['nodes'][number];

/** What one link of an entity leads to. */
export interface Linked {
  readonly link: string;
  /** How many times it holds, as the server counts. */
  readonly count: number;
  /** Each once, though the link may hold several times. */
  readonly nodes: readonly Neighbour[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** The next page of each link by its name; null, or without some of them, where the server could not answer. */
export type AskPages = (
  wanted: readonly PageWanted[],
) => Promise<Readonly<Record<string, LinkedPage>> | null>;

/** All that links of one entity lead to, each up to the bound: the same pages of all of them in one turn. */
export async function gatherLinked(
  links: readonly Pick<Linked, 'link' | 'count'>[],
  ask: AskPages,
): Promise<readonly Linked[]> {
  const found = new Map(links.map(({ link }) => [link, new Map<string, Neighbour>()]));
  const whole = new Set<string>();
  let wanted: readonly PageWanted[] = links.map(({ link }) => ({ link, after: null }));
  for (let page = 0; wanted.length > 0 && page < mostOfLink / pageSize; page++) {
    const parts = Array.from({ length: Math.ceil(wanted.length / pagesAtOnce) }, (_, part) =>
      wanted.slice(part * pagesAtOnce, (part + 1) * pagesAtOnce),
    );
    const answers = await Promise.all(parts.map(ask));
    const pages = new Map(answers.flatMap((answer) => Object.entries(answer ?? {})));
    wanted = wanted.flatMap(({ link }): readonly PageWanted[] => {
      const came = pages.get(link);
      if (came === undefined) return [];
      for (const node of came.nodes) found.get(link)?.set(node.id, node);
      if (came.pageInfo.hasNextPage) return [{ link, after: came.pageInfo.endCursor }];
      whole.add(link);
      return [];
    });
  }
  return links.map(({ link, count }) => ({
    link,
    count,
    nodes: [...(found.get(link)?.values() ?? [])],
    whole: whole.has(link),
  }));
}
