import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Asking, noteAll } from '../../graphql/behind.ts';
import type { Fault } from '../../graphql/faults-of.ts';
import { linkPages } from '../../graphql/link-pages.ts';
import { listen } from '../../graphql/listen.ts';
import { useSpeech } from '../../language/language-context.tsx';
import type { Compared } from './compared-query.ts';
import { type AskPages, gatherLinked, type Linked, pageSize } from './gather-linked.ts';
import { linkedParts } from './linked-parts.ts';
import { comparedLinks } from './rows-of.ts';

/** What an entity is linked to; `links` is null until all of it came. */
export interface Gathered {
  readonly links: readonly Linked[] | null;
  readonly faults: readonly Fault[];
  readonly retry: () => void;
}

interface Came {
  readonly of: Compared['entity'];
  readonly links: readonly Linked[];
  readonly faults: readonly Fault[];
  readonly askings: readonly Asking[];
}

const nothing: readonly never[] = [];

/** Asks for all that an entity is linked to, once it is known by which links. */
export function useLinked(entity: Compared['entity']): Gathered {
  const client = useClient();
  const { lang } = useSpeech();
  const [tries, setTries] = useState(0);
  const [came, setCame] = useState<Came | null>(null);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  useEffect(() => {
    if (entity === null) return;
    let stopped = false;
    const heard = listen(client, tries > 0);
    const ask: AskPages = async (wanted) => {
      const { document, cursors } = linkPages('ComparedLinks', linkedParts, wanted, pageSize);
      const data = await heard.ask(document, { id: entity.id, lang, ...cursors });
      return data?.entity ?? null;
    };
    const links = comparedLinks(entity);
    void gatherLinked(links, ask, () => stopped)
      .catch((error: unknown) => {
        heard.fail(error);
        return links.map(({ link, count }) => ({ link, count, nodes: nothing, whole: false }));
      })
      .then((linked) => {
        const { faults, askings } = heard;
        if (!stopped) setCame({ of: entity, links: linked, faults, askings });
      });
    return () => {
      stopped = true;
    };
  }, [client, entity, lang, tries]);
  // What came of another entity, or in another language, is not what this one is linked to.
  const now = came !== null && came.of === entity ? came : null;
  const askings = now?.askings ?? nothing;
  useEffect(() => noteAll(askings), [askings]);
  return { links: now?.links ?? null, faults: now?.faults ?? nothing, retry };
}
