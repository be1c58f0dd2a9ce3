import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import { requestFault } from './errors.ts';

/** What a link is called by the entity that it is followed from. */
export interface LinkNames {
  /** Name of the field for a type of link, in its direction (0 as declared, 1 reversed), of the entity that it is followed from. */
  fieldOf(id: string, type: unknown, direction: unknown): string;
  /** Types of the links that have any of the names, at either end; of all links for null. */
  typesOf(names: readonly string[] | null): readonly string[];
}

/** The names of an ontology's links at both of their ends. */
export function linkNames({ kinds, kindOfId }: Ontology): LinkNames {
  const hops = kinds.flatMap((kind) => kind.hops);
  const fields = new Map(
    kinds.map((kind) => [kind, new Map(kind.hops.map((hop) => [place(hop), hop.field]))]),
  );
  const known = [...new Set(hops.map(({ field }) => field))];
  return {
    fieldOf(id, type, direction) {
      const kind = kindOfId(id);
      return (kind && fields.get(kind)?.get(`${type} ${direction}`)) ?? '';
    },
    typesOf: (names) => {
      const unknown = names?.find((name) => !known.includes(name));
      if (unknown !== undefined)
        throw requestFault(
          'BAD_USER_INPUT',
          `links: no link is called ${unknown}.${didYouMean(unknown, known)}`,
        );
      const named = hops.filter(({ field }) => names === null || names.includes(field));
      return [...new Set(named.map(({ type }) => type))].sort();
    },
  };
}

const place = ({ type, forward }: Pick<Hop, 'type' | 'forward'>): string => `${type} ${forward ? 0 : 1}`;
