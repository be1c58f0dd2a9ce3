import { asOfArgument } from '../../graphql/as-of.ts';
import { priced } from '../../graphql/cost/price.ts';
import { columnsOfNames } from '../../graphql/entity-name.ts';
import { linkNames } from '../../graphql/link-names.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import { shownIdLoader } from '../../loaders/identity-loaders.ts';
import { loadNode, nodeLoader } from '../../loaders/node-loaders.ts';
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
  const columns = columnsOfNames(ontology);
  const path = addPathTypes(types, columns);
  const names = linkNames(ontology);
  builder.queryField('paths', (t) =>
    t.field({
      extensions: priced(40_000),
      type: [path],
      description:
        'The few shortest paths from one entity to another: shortest first, then by the evidence of their weakest step, then by the ids along them. From an entity to itself there is one path, with no steps; where an end is missing there is none. Where a bound may have kept paths out, the answer says so in `extensions.bounds`.',
      args: { ...pathArguments(types), ...asOfArgument(types) },
      resolve: (_, args, context, { path: place }) => {
        const asked = readPathArguments(args, types, names);
        const { from, to, first } = asked.query;
        const known = [from, to].every((id) => ontology.kindOfId(id) !== undefined);
        return !known || first === 0 ? [] : pathsOf(asked, String(place.key), context);
      },
    }),
  );

  async function pathsOf(
    asked: AskedPaths,
    place: string,
    context: RequestContext,
  ): Promise<readonly PathShape[]> {
    const { from, to } = asked.query;
    if (from === to) return inPlace(from, context);
    if (asked.types.length === 0) return [];
    const { found, node } = await search(asked, columns, context);
    const shown = found.paths.length > 0 ? asked : await asShown(asked, context);
    if (shown !== asked) return pathsOf(shown, place, context);
    if (found.bounds.length > 0)
      context.notices.add({
        path: place,
        bounds: found.bounds,
        message: found.bounds.map((bound) => pathBounds[bound]).join(' '),
      });
    return pathShapes(found, names, node);
  }
}

/** The same between the ids under which the ends are shown; itself where those are their own. */
async function asShown(asked: AskedPaths, context: RequestContext): Promise<AskedPaths> {
  const { from, to } = asked.query;
  const [start, end] = await Promise.all([from, to].map((id) => shownIdLoader(context).load(id)));
  if (start == null && end == null) return asked;
  return { ...asked, query: { ...asked.query, from: start ?? from, to: end ?? to } };
}

async function inPlace(id: string, context: RequestContext): Promise<readonly PathShape[]> {
  const node = await loadNode(context, nodeLoader(context), id);
  if (node === null || node.isFormer === true) return [];
  return [{ ids: [String(node.id)], steps: [], bounds: [], cameAlong: () => undefined }];
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
