import { derived, type Output } from '../../graphql/builder.ts';
import { type Connection, sliceOf } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { priced } from '../../graphql/cost/price.ts';
import { type CursorOrder, encodeCursor } from '../../graphql/cursor.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { windowOf } from '../../graphql/page-arguments.ts';
import type { Types } from '../../graphql/types.ts';
import { matchReasons, reasonOrder } from '../../search/name-match.ts';
import type { Row } from '../../store/store.ts';
import { compareMatches, type SearchMatch, searchMatches } from './search-matches.ts';
import { searchPrice } from './search-price.ts';
import { searchQuery } from './search-query.ts';

/** A match with its entity. */
interface SearchItem extends SearchMatch {
  readonly node: Row;
}

/** A page of matches, and how many of all matches are of each kind. */
interface SearchPage extends Connection<SearchItem> {
  facets(): Promise<readonly SearchFacet[]>;
}

interface SearchFacet {
  /** Code of the kind, such as COMPANY. */
  readonly kind: string;
  readonly count: number;
}

/** A cursor belongs to one text and one choice of kinds: matches of others have other places. */
const orderOf = (text: string, kinds: readonly string[] | null): CursorOrder => ({
  signature: JSON.stringify(['search', text, kinds]),
  terms: [
    { column: 'rank', type: 'integer', descending: false, nullable: false },
    { column: 'links', type: 'integer', descending: true, nullable: false },
    { column: 'id', type: 'string', descending: false, nullable: false },
  ],
});

/** Adds `Query.search`: one box over every kind, every name and every language. */
export function addSearch(types: Types): void {
  const { builder, ontology, limits } = types;
  const connection = addSearchConnection(types);
  builder.queryField('search', (t) =>
    t.field({
      extensions: priced(searchPrice),
      type: connection,
      description: `What has a name like a text, in any language and script. The best reason comes first, then what has more links, then the id. At most ${limits.searchCandidates} entities are looked at, and counted: for a word that more have, a fixed sample.`,
      args: {
        text: t.arg.string({
          required: true,
          description: `What to look for: a name, its beginning, or words of it. Only the first ${limits.searchText} characters count.`,
        }),
        kinds: t.arg({
          type: [types.kind],
          description: 'Only entities of these kinds; of all kinds by default.',
        }),
        ...forwardArguments(types, 10),
      },
      resolve: (_, { text, kinds, ...page }, context): SearchPage => {
        const query = searchQuery(types, text);
        const wanted = kinds ?? null;
        const order = orderOf(query.folded, wanted);
        const window = windowOf(page, order, limits);
        const kindOf = ({ id }: SearchMatch): string => ontology.kindOfId(id)?.code ?? '';
        const all = () => searchMatches(context, query);
        const matches = async () =>
          (await all()).filter((match) => wanted === null || wanted.includes(kindOf(match)));
        return {
          slice: async () => {
            const found = behind(await matches(), window.after).slice(0, window.limit);
            const { items, ...ends } = sliceOf(found, window);
            const nodes = items.map(async (m) => ({ ...m, node: await entityOf(m.id, context) }));
            return { ...ends, items: await Promise.all(nodes) };
          },
          total: async () => (await matches()).length,
          facets: async () => facetsOf((await all()).map(kindOf), types),
          cursor: ({ rank, links, id }) => encodeCursor(order, { rank, links, id }),
        };
      },
    }),
  );
}

function addSearchConnection(types: Types): Output<SearchPage> {
  const { builder, entity, enumOf } = types;
  const reason = enumOf('SearchMatch', 'Why a name matches a search, best reason first.', matchReasons);
  const { connection, edge } = addConnection<SearchItem>(types, {
    name: 'Search',
    doc: 'What has a name like a text.',
    node: derived(entity),
    nodeOf: ({ node }) => node,
  });
  builder.objectFields(edge, (t) => ({
    matchedName: t.string({
      description: 'The name that matches, as its bearer writes it; the best one, where several do.',
      resolve: ({ item }) => item.name,
    }),
    match: t.field({
      type: reason,
      description: 'Why it matches.',
      resolve: ({ item }) => reasonOrder[item.rank] ?? '',
    }),
  }));
  const facet = builder.objectRef<SearchFacet>('SearchFacet').implement({
    description: 'How many matches of a search are of one kind.',
    fields: (t) => ({
      kind: t.field({ type: types.kind, description: 'The kind.', resolve: (f) => f.kind }),
      count: t.int({ description: 'How many entities of this kind match.', resolve: (f) => f.count }),
    }),
  });
  // Only `search` returns this connection, and it returns a SearchPage.
  const page = connection as Output<SearchPage>;
  builder.objectField(page, 'facets', (t) =>
    t.field({
      type: [facet],
      description:
        'How many matches there are of each kind that has any, on all pages together and regardless of `kinds`.',
      resolve: async (found) => [...(await found.facets())],
    }),
  );
  return page;
}

/** The matches after a cursor, whose own match may be gone. */
function behind(matches: readonly SearchMatch[], after: readonly unknown[] | null): readonly SearchMatch[] {
  if (after === null) return matches;
  const [rank, links, id] = after;
  const last = { rank: Number(rank), links: Number(links), id: String(id) };
  return matches.filter((match) => compareMatches(match, last) > 0);
}

function facetsOf(codes: readonly string[], { ontology }: Types): readonly SearchFacet[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return ontology.kinds.flatMap(({ code }) => {
    const count = counts.get(code);
    return count === undefined ? [] : [{ kind: code, count }];
  });
}
