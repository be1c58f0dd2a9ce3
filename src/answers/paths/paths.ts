import { asOfArgument } from '../../graphql/as-of.ts';
import { priced } from '../../graphql/cost/price.ts';
import { linkNames } from '../../graphql/link-names.ts';
import { shownName } from '../../graphql/names-property.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import { nodeLoader } from '../../loaders/node-loaders.ts';
import { type AskedPaths, pathArguments, readPathArguments } from './path-arguments.ts';
import { spanOf } from './path-dates.ts';
import { pathGraph } from './path-graph.ts';
import { type PathLoader, pathLoader } from './path-loader.ts';
import { addPathTypes, type PathShape, pathShapes } from './path-types.ts';
import { type FoundPaths, pathBounds, searchPaths } from './search/search-paths.ts';
import { isParticular } from './search/weigh-link.ts';

/** Adds `Query.paths`: how two entities are linked, with the evidence for every step. */
export function addPaths(types: Types): void {
  const { builder, ontology } = types;
  const shown = shownName(ontology.kinds);
  const columns = shown === undefined ? [] : [shown];
  const path = addPathTypes(types, columns);
  const names = linkNames(ontology);
  builder.queryField('paths', (t) =>
    t.field({
      extensions: priced(40_000),
      type: [path],
      description:
        'The few shortest paths from one entity to another: shortest first, then by the evidence of their weakest step, then by the ids along them. From an entity to itself there is one path, with no steps; where an end is missing there is none. Where a bound may have kept paths out, the answer says so in `extensions.bounds`.',
      args: { ...pathArguments(types), ...asOfArgument(types) },
      resolve: async (_, args, context, { path: place }) => {
        const asked = readPathArguments(args, types, names);
        const { from, to, first } = asked.query;
        const known = [from, to].every((id) => ontology.kindOfId(id) !== undefined);
        if (!known || first === 0) return [];
        if (from === to) return inPlace(from, context);
        if (asked.types.length === 0) return [];
        const { found, node } = await search(asked, columns, context);
        if (found.bounds.length > 0)
          context.notices.add({
            path: String(place.key),
            bounds: found.bounds,
            message: found.bounds.map((bound) => pathBounds[bound]).join(' '),
          });
        return pathShapes(found, names, node);
      },
    }),
  );
}

async function inPlace(id: string, context: RequestContext): Promise<PathShape[]> {
  return (await nodeLoader(context).load(id)) === null
    ? []
    : [{ ids: [id], steps: [], bounds: [], cameAlong: () => undefined }];
}

/** The paths, and the entities that came along with `columns`. */
async function search(
  { query, evidence, types }: AskedPaths,
  columns: readonly string[],
  context: RequestContext,
): Promise<{ readonly found: FoundPaths } & Pick<PathLoader, 'node'>> {
  const { ontology, limits, pace } = context;
  const {
    pathHubLinks: hubLinks,
    pathFanOut: fanOut,
    pathLinksMax: linksMax,
    pathTriesMax: triesMax,
    pathReadAhead: readAhead,
  } = limits;
  // One more than is allowed tells that there are more.
  const [most, degreeMost] = [fanOut + 1, query.throughHubs ? fanOut : hubLinks + 1];
  const loader = pathLoader(context, JSON.stringify([query, evidence, types]), () => ({
    page: { types, most, everyClaim: isParticular(evidence), degreeMost, columns },
    readAhead,
  }));
  const graph = pathGraph({ loader, fanOut, evidence, spanOf: (edtf) => spanOf(ontology, edtf), pace });
  const found = await searchPaths(query, graph, { hubLinks, fanOut, linksMax, triesMax }, pace);
  return { found, node: loader.node };
}
