import type { PageWanted } from '../../graphql/link-pages.ts';
import type { LinkedPage } from './linked-parts.ts';

/** Neighbours by one link that are compared at most. What lies beyond is counted, and said not to be compared. */
export const mostOfLink = 1_000;
/** The largest page that servers give by default; and pages of one question, each an alias, of which servers take 30. */
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

/** All that links of one entity lead to, each up to the bound: the same pages of all of them in one turn. Once it is of no interest it asks no more. */
export async function gatherLinked(
  links: readonly Pick<Linked, 'link' | 'count'>[],
  ask: AskPages,
  stopped: () => boolean,
): Promise<readonly Linked[]> {
  const found = new Map(links.map(({ link }) => [link, new Map<string, Neighbour>()]));
  const whole = new Set<string>();
  let wanted: readonly PageWanted[] = links.map(({ link }) => ({ link, after: null }));
  for (let page = 0; wanted.length > 0 && page < mostOfLink / pageSize && !stopped(); page++) {
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
