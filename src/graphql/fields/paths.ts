import { pathBounds, searchPaths } from '../../claims/paths/search-paths.ts';
import type { Span } from '../../claims/paths/weigh-link.ts';
import { type Basis, bases } from '../../ontology/basis.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { requestFault } from '../errors.ts';
import { linkNames } from '../link-names.ts';
import type { Types } from '../types.ts';
import { valueKinds } from '../value-kinds.ts';
import { pathGraph } from './path-graph.ts';
import { addPathTypes, pathShapes } from './path-types.ts';

/** Adds `Query.paths`: how two entities are linked, with the evidence for every step. */
export function addPaths(types: Types): void {
  const { builder, ontology, limits } = types;
  const { pathHopsMax, pathHubLinks, pathFanOut, pathLinksMax, pathTriesMax, pageMax } = limits;
  const path = addPathTypes(types);
  const names = linkNames(ontology);
  const basis = types.enumOf('Basis', 'On what a claim or a rationale rests.', bases);
  const bounds = {
    hubLinks: pathHubLinks,
    fanOut: pathFanOut,
    linksMax: pathLinksMax,
    triesMax: pathTriesMax,
  };
  builder.queryField('paths', (t) =>
    t.field({
      type: [path],
      description:
        'The shortest few ways from one entity to another: the shortest first, then by the evidence of their weakest step, then by the ids along them. One way leads from an entity to itself, with no steps; where an end is missing there is none.',
      args: {
        from: t.arg.id({ required: true, description: 'Id of the entity at the start.' }),
        to: t.arg.id({ required: true, description: 'Id of the entity at the end.' }),
        maxHops: t.arg.int({
          defaultValue: Math.min(4, pathHopsMax),
          description: `Most links along a path: from 1 to ${pathHopsMax}.`,
        }),
        links: t.arg.stringList({
          description:
            'Only over these links, each named at either of its ends, such as investors or investments; walked either way.',
        }),
        first: t.arg.int({
          defaultValue: Math.min(5, pageMax),
          description: `How many: at most ${pageMax}.`,
        }),
        basis: t.arg({
          type: basis,
          description:
            'Only steps with a claim that rests on this or on something stronger, in the order of Basis.',
        }),
        confidence: t.arg.float({
          description:
            'Only steps with a claim that is at least so sure, from 0 to 1; one that does not say how sure it is does not count.',
        }),
        during: t.arg({
          type: 'EDTF',
          description:
            'Only steps with a claim of this time, such as 2024-04 or 2023/2024: whose validity overlaps it or, where it names none, whose source was published in it.',
        }),
        throughHubs: t.arg.boolean({
          defaultValue: false,
          description: `Whether paths may pass through an entity with more than ${pathHubLinks} such links, as popular countries are; the ends may be such in any case.`,
        }),
      },
      resolve: async (_, args, { loaders, notices }, { path: place }) => {
        const { from, to } = args;
        const maxHops = within('maxHops', args.maxHops ?? Math.min(4, pathHopsMax), 1, pathHopsMax);
        const first = within('first', args.first ?? Math.min(5, pageMax), 0, pageMax);
        const linkTypes = names.typesOf(args.links ?? null);
        const evidence = {
          basis: basisOf(args.basis),
          confidence: within('confidence', args.confidence ?? null, 0, 1),
          during: args.during == null ? null : spanOf(ontology, args.during),
        };
        if ([from, to].some((id) => ontology.kindOfId(id) === undefined) || first === 0) return [];
        if (from === to) {
          const alone =
            (await loaders.node.load(from)) === null ? [] : [{ ids: [from], steps: [], bounds: [] }];
          return alone;
        }
        if (linkTypes.length === 0) return [];
        const throughHubs = args.throughHubs ?? false;
        const everyClaim = Object.values(evidence).some((wanted) => wanted !== null);
        const loader = loaders.paths(
          { types: linkTypes, most: pathFanOut + 1, everyClaim },
          throughHubs ? pathFanOut : pathHubLinks + 1,
        );
        const graph = pathGraph({ loader, fanOut: pathFanOut, evidence, spanOf: (d) => spanOf(ontology, d) });
        const found = await searchPaths({ from, to, maxHops, first, throughHubs }, graph, bounds);
        if (found.bounds.length > 0)
          notices.add({
            path: String(place.key),
            bounds: found.bounds,
            message: found.bounds.map((bound) => pathBounds[bound]).join(' '),
          });
        return pathShapes(found, types);
      },
    }),
  );
}

function within<T extends number | null>(name: string, value: T, least: number, most: number): T {
  if (value === null || (value >= least && value <= most)) return value;
  throw requestFault('BAD_USER_INPUT', `${name} is ${value}: it must be from ${least} to ${most}.`);
}

function basisOf(word: string | null | undefined): Basis | null {
  return Object.keys(bases).find((known): known is Basis => known === word) ?? null;
}

/** The first and last day of a date, as its filter compares them. */
function spanOf(ontology: Ontology, edtf: string): Span {
  const filter = valueKinds(ontology).find(({ output }) => output.name === 'FuzzyDate')?.filter;
  return { earliest: String(filter?.bind(edtf, 'gte')), latest: String(filter?.bind(edtf, 'lte')) };
}
