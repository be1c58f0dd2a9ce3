import type { GraphQLResolveInfo } from 'graphql';
import type { Output } from '../../graphql/builder.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import { evidenceField } from '../../graphql/evidence-field.ts';
import type { LinkNames } from '../../graphql/link-names.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import type { Item } from '../../loaders/item.ts';
import type { Row } from '../../store/store.ts';
import type { PathLink } from './search/path-link.ts';
import type { FoundPaths, PathBound } from './search/search-paths.ts';
import { pathBounds } from './search/search-paths.ts';

/** An entity that was fetched along with the links of a search. */
type CameAlong = (id: string) => Row | undefined;

interface StepShape {
  readonly link: string;
  readonly otherLinks: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly forward: boolean;
  readonly item: Item;
  readonly cameAlong: CameAlong;
}

/** A path, before its entities are loaded. */
export interface PathShape {
  readonly ids: readonly string[];
  readonly steps: readonly StepShape[];
  readonly cameAlong: CameAlong;
  readonly bounds: readonly PathBound[];
}

/** Declares `Path` and `PathStep`. `columns` are those of the entities that come along with the links. */
export function addPathTypes(types: Types, columns: readonly string[]): Output<PathShape> {
  const { builder, entity } = types;
  /** Entities as they came along, where that is all that is selected of them. */
  const entities = (cameAlong: CameAlong, context: RequestContext, info: GraphQLResolveInfo) => {
    const { of } = types.planOf(info, 1);
    const enough = of.columns.every((column) => column === 'id' || columns.includes(column));
    return (id: string): Row | Promise<Row> => (enough ? cameAlong(id) : undefined) ?? entityOf(id, context);
  };
  const bound = types.enumOf('PathBound', 'What may keep paths out of an answer.', pathBounds);
  const step = builder.objectRef<StepShape>('PathStep').implement({
    description: 'One link along a path, with the evidence that it is there.',
    fields: (t) => ({
      link: t.string({
        description: 'The link: the name of the field of `from` that leads to `to`.',
        resolve: (s) => s.link,
      }),
      otherLinks: t.stringList({
        description: 'Further, weaker links that join the same two, as fields of `from` name them.',
        resolve: (s) => [...s.otherLinks],
      }),
      from: t.field({
        type: entity,
        description: 'Where the step starts.',
        resolve: (s, _, context, info) => entities(s.cameAlong, context, info)(s.from),
      }),
      to: t.field({
        type: entity,
        description: 'Where the step leads.',
        resolve: (s, _, context, info) => entities(s.cameAlong, context, info)(s.to),
      }),
      forward: t.boolean({
        description: 'Whether the link is followed in the direction in which it is declared.',
        resolve: (s) => s.forward,
      }),
      claims: t.field(evidenceField(types)),
    }),
  });
  return builder.objectRef<PathShape>('Path').implement({
    description: 'A way from one entity to another over links, on which no entity appears twice.',
    fields: (t) => ({
      length: t.int({ description: 'How many links it has.', resolve: ({ steps }) => steps.length }),
      nodes: t.field({
        type: [entity],
        description: 'The entities along it, both ends included: one more than it has links.',
        resolve: ({ ids, cameAlong }, _, context, info) => ids.map(entities(cameAlong, context, info)),
      }),
      steps: t.field({
        type: [step],
        description: 'Its links, from the start to the end.',
        resolve: ({ steps }) => [...steps],
      }),
      bounds: t.field({
        type: [bound],
        description:
          'What may have kept other paths out of the list, the same for each of its paths; empty where the list is certain. For an empty list it is in `extensions.bounds` of the answer.',
        resolve: ({ bounds }) => [...bounds],
      }),
    }),
  });
}

/** The found paths as their types show them. */
export function pathShapes(
  { paths, bounds, known }: FoundPaths,
  names: LinkNames,
  cameAlong: CameAlong,
): PathShape[] {
  return paths.map((ids) => ({
    ids,
    bounds,
    cameAlong,
    steps: ids
      .slice(1)
      .flatMap((to, i) => stepShape([ids[i] ?? to, to], known.between(ids[i] ?? to, to), names, cameAlong)),
  }));
}

function stepShape(
  [from, to]: readonly [string, string],
  links: readonly PathLink[],
  names: LinkNames,
  cameAlong: CameAlong,
): StepShape[] {
  const [link, ...others] = links;
  if (link === undefined) return [];
  const nameOf = ({ type, from: subject }: PathLink) => names.fieldOf(from, type, subject === from ? 0 : 1);
  return [
    {
      link: nameOf(link),
      otherLinks: others.map(nameOf),
      from,
      to,
      forward: link.from === from,
      cameAlong,
      item: { node: {}, edge: { claims: link.claims } },
    },
  ];
}
