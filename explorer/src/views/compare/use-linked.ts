import { useCallback, useEffect, useState } from 'react';
import { stringifyDocument, useClient } from 'urql';
import { type Asking, noteAll } from '../../graphql/behind.ts';
import { type Fault, faultsOf } from '../../graphql/faults-of.ts';
import { useSpeech } from '../../language/language-context.tsx';
import type { Compared } from './compared-query.ts';
import { type AskPages, gatherLinked, type Linked, pageSize } from './gather-linked.ts';
import { linkedDocument } from './linked-document.ts';
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
    const askings: Asking[] = [];
    const faults: Fault[] = [];
    const ask: AskPages = async (wanted) => {
      const document = linkedDocument(wanted, pageSize);
      const after = wanted.map((page, at) => [`after${at}`, page.after]);
      const variables = { id: entity.id, lang, ...Object.fromEntries(after) };
      const requestPolicy = tries > 0 ? 'network-only' : 'cache-first';
      const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
      askings.push({ name: 'ComparedLinks', text: stringifyDocument(document), variables, data });
      faults.push(...faultsOf(error));
      if (!data?.entity) return null;
      return Object.fromEntries(
        wanted.flatMap(({ link }) => (data.entity?.[link] ? [[link, data.entity[link]]] : [])),
      );
    };
    void gatherLinked(comparedLinks(entity), ask).then((links) => {
      if (!stopped) setCame({ of: entity, links, faults, askings });
    });
    return () => {
      stopped = true;
    };
  }, [client, entity, lang, tries]);
  const askings = came?.askings ?? nothing;
  useEffect(() => noteAll(askings), [askings]);
  // What came of another entity, or in another language, is not what this one is linked to.
  const now = came !== null && came.of === entity ? came : null;
  return { links: now?.links ?? null, faults: now?.faults ?? nothing, retry };
}
