import type { LinkNames } from '../../graphql/link-names.ts';
import { firstArgument, pageSize } from '../../graphql/page-size.ts';
import type { Types } from '../../graphql/types.ts';
import { valueFault } from '../../graphql/value-fault.ts';
import { within } from '../../graphql/within.ts';
import { type Basis, bases, basisDoc } from '../../ontology/basis.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { spanOf } from './path-dates.ts';
import type { PathQuery } from './search/path-query.ts';
import type { EvidenceWanted, Span } from './search/weigh-link.ts';

/** The arguments of `Query.paths`, as a client sent them. */
interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly links?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly basis?: string | null | undefined;
  readonly confidence?: number | null | undefined;
  readonly during?: string | null | undefined;
  readonly throughHubs?: boolean | null | undefined;
}

/** What a search is asked for: which paths, over which types of links, on which evidence. */
export interface AskedPaths {
  readonly query: PathQuery;
  readonly types: readonly string[];
  readonly evidence: EvidenceWanted;
}

/** Declares the arguments of `Query.paths`. */
export function pathArguments(types: Types) {
  const { builder, limits, enumOf } = types;
  const { pathHopsMax, pathHubLinks } = limits;
  const basis = enumOf('Basis', basisDoc, bases);
  const first = firstArgument(types, pathsUsual);
  return builder.args((t) => ({
    from: t.id({ required: true, description: 'Id of the entity at the start.' }),
    to: t.id({ required: true, description: 'Id of the entity at the end.' }),
    maxHops: t.int({
      defaultValue: hopsDefault(types),
      description: `Most links along a path: from 1 to ${pathHopsMax}.`,
    }),
    links: t.stringList({
      description:
        'Only over these links, each named as at either end, such as investors or investments; followed in either direction. A name that several links share stands for all of them.',
    }),
    ...first,
    basis: t.field({
      type: basis,
      description:
        'Only over links with a claim that rests on this or something stronger: STATED is the strongest.',
    }),
    confidence: t.float({
      description:
        'Only over links with a claim of at least this confidence, from 0 to 1. A claim that states no confidence does not count.',
    }),
    during: t.field({
      type: 'EDTF',
      description:
        'Only over links with a claim of this time, such as 2024-04 or 2023/2024: its validity overlaps it or, where it names none, its source was published in it.',
    }),
    throughHubs: t.boolean({
      defaultValue: false,
      description: `Whether paths may pass through an entity with more than ${pathHubLinks} of the links, as popular countries have. The ends may have any number.`,
    }),
  }));
}

/** Checks the arguments. One claim of a link must meet all the demands on evidence. */
export function readPathArguments(args: PathArguments, types: Types, names: LinkNames): AskedPaths {
  const { ontology, limits } = types;
  const { from, to, confidence = null, during = null } = args;
  return {
    query: {
      from,
      to,
      maxHops: within('maxHops', args.maxHops ?? hopsDefault(types), 1, limits.pathHopsMax),
      first: pageSize('first', args.first, limits, pathsUsual),
      throughHubs: args.throughHubs ?? false,
    },
    types: names.typesOf(args.links ?? null),
    evidence: {
      basis: Object.keys(bases).find((word): word is Basis => word === args.basis) ?? null,
      confidence: confidence === null ? null : within('confidence', confidence, 0, 1),
      during: during === null ? null : duringSpan(ontology, during),
    },
  };
}

function duringSpan(ontology: Ontology, during: string): Span {
  try {
    return spanOf(ontology, during);
  } catch (error) {
    throw valueFault('during', error);
  }
}

const hopsDefault = ({ limits }: Types): number => Math.min(4, limits.pathHopsMax);

/** How many paths are given by default. */
const pathsUsual = 5;
