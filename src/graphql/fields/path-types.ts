import type { PathLink } from '../../claims/paths/path-link.ts';
import type { FoundPaths, PathBound } from '../../claims/paths/search-paths.ts';
import { pathBounds } from '../../claims/paths/search-paths.ts';
import type { Item } from '../../loaders/item.ts';
import type { Output } from '../builder.ts';
import { entityOf } from '../entity-of.ts';
import { evidenceField } from '../evidence-field.ts';
import type { LinkNames } from '../link-names.ts';
import type { Types } from '../types.ts';

interface StepShape {
  readonly link: string;
  readonly otherLinks: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly forward: boolean;
  readonly item: Item;
}

/** A path, before its entities are loaded. */
export interface PathShape {
  readonly ids: readonly string[];
  readonly steps: readonly StepShape[];
  readonly bounds: readonly PathBound[];
}

/** Declares `Path` and `PathStep`. */
export function addPathTypes(types: Types): Output<PathShape> {
  const { builder, entity } = types;
  const bound = types.enumOf('PathBound', 'What may keep paths out of an answer.', pathBounds);
  const step = builder.objectRef<StepShape>('PathStep').implement({
    description: 'One link along a path, with the evidence that it is there.',
    fields: (t) => ({
      link: t.string({
        description: 'The link: the name of the field of `from` that leads to `to`.',
        resolve: (s) => s.link,
      }),
      otherLinks: t.stringList({
        description: 'Further links that join the same two, weaker ones, as fields of `from` name them.',
        resolve: (s) => [...s.otherLinks],
      }),
      from: t.field({
        type: entity,
        description: 'Where the step starts.',
        resolve: (s, _, context) => entityOf(s.from, context),
      }),
      to: t.field({
        type: entity,
        description: 'Where the step leads.',
        resolve: (s, _, context) => entityOf(s.to, context),
      }),
      forward: t.boolean({
        description: 'Whether the link is walked in the direction in which it is declared.',
        resolve: (s) => s.forward,
      }),
      claims: t.field(evidenceField(types)),
    }),
  });
  return builder.objectRef<PathShape>('Path').implement({
    description: 'A way from one entity to another over links, on which no entity comes twice.',
    fields: (t) => ({
      length: t.int({ description: 'How many links it has.', resolve: ({ steps }) => steps.length }),
      nodes: t.field({
        type: [entity],
        description: 'The entities along it, both ends included: one more than it has links.',
        resolve: ({ ids }, _, context) => Promise.all(ids.map((id) => entityOf(id, context))),
      }),
      steps: t.field({
        type: [step],
        description: 'Its links, from the start to the end.',
        resolve: ({ steps }) => [...steps],
      }),
      bounds: t.field({
        type: [bound],
        description:
          'What may have kept other paths out of the list, the same for each of its paths; empty where the list is certain. An empty list says it in `extensions.bounds` of the answer.',
        resolve: ({ bounds }) => [...bounds],
      }),
    }),
  });
}

/** The found paths as their types show them. */
export function pathShapes({ paths, bounds, known }: FoundPaths, names: LinkNames): PathShape[] {
  return paths.map((ids) => ({
    ids,
    bounds,
    steps: ids
      .slice(1)
      .flatMap((to, i) => stepShape(ids[i] ?? to, to, known.between(ids[i] ?? to, to), names)),
  }));
}

function stepShape(from: string, to: string, links: readonly PathLink[], names: LinkNames): StepShape[] {
  const [link, ...others] = links;
  if (link === undefined) return [];
  const nameOf = ({ type, from: subject }: PathLink) => names.fieldOf(type, subject === from ? 0 : 1);
  return [
    {
      link: nameOf(link),
      otherLinks: others.map(nameOf),
      from,
      to,
      forward: link.from === from,
      item: { node: {}, edge: { claims: link.claims } },
    },
  ];
}
