import type { LinkTypes } from '../../../shapes/neighbours.ts';
import type { Catalog } from './catalog.ts';

/** One type of link in one direction: the table that is read, from which end, and what it leads to. */
export interface Arm {
  readonly type: string;
  /** 0 as declared, 1 reversed. */
  readonly direction: 0 | 1;
  readonly table: string;
  readonly near: 'a' | 'b';
  readonly far: 'a' | 'b';
  /** Whether a link may join the same two several times. */
  readonly isTimed: boolean;
  /** Kinds that it starts from. */
  readonly from: readonly string[];
  /** Kinds that it leads to. */
  readonly to: readonly string[];
}

/**
 * The types of links that some entities may have, those that are followed as declared before the others. A link that joins other kinds than
 * theirs is left out: looking for it at each of them would find nothing.
 */
export function armsOf(catalog: Catalog, ids: readonly string[], links: LinkTypes): readonly Arm[] {
  return armsFrom(catalog, kindsOf(catalog, ids), links);
}

/** The same for all entities of some kinds. */
export function armsFrom(catalog: Catalog, kinds: ReadonlySet<string>, links: LinkTypes): readonly Arm[] {
  return [
    ...[...new Set(links.forward)].flatMap((type) => arm(catalog, type, 0, kinds)),
    ...[...new Set(links.backward)].flatMap((type) => arm(catalog, type, 1, kinds)),
  ];
}

/** The kinds of some ids; what is of no kind is not an entity. */
export function kindsOf({ ontology }: Catalog, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => ontology.kindOfId(id)?.name ?? []));
}

function arm(catalog: Catalog, type: string, direction: 0 | 1, kinds: ReadonlySet<string>): readonly Arm[] {
  const link = catalog.ontology.links.find((declared) => declared.type === type);
  if (link === undefined) return [];
  const [from, to] = direction === 0 ? [link.from, link.to] : [link.to, link.from];
  if (!from.some((kind) => kinds.has(kind))) return [];
  const [table, isTimed] = [catalog.linkTable(type), link.times !== undefined];
  return direction === 0
    ? [{ type, direction, table, near: 'a', far: 'b', isTimed, from, to }]
    : [{ type, direction, table, near: 'b', far: 'a', isTimed, from, to }];
}
