import type { Pace } from '../../pace/pace.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Cell } from '../../store/store.ts';
import type { PathLoader } from './path-loader.ts';
import type { PathLink } from './search/path-link.ts';
import type { LinksOfOne, PathGraph } from './search/search-paths.ts';
import {
  type EvidenceWanted,
  isParticular,
  type Span,
  suffices,
  type WeighedClaim,
  weightOf,
} from './search/weigh-link.ts';

/** What a path search may see of the graph. */
export interface View {
  readonly loader: PathLoader;
  readonly fanOut: number;
  readonly evidence: EvidenceWanted;
  /** Reads a stored date. */
  readonly spanOf: (edtf: string) => Span;
  readonly pace: Pace;
}

/** The graph as a path search asks for it: one statement per level, leaving out links without good evidence. */
export function pathGraph({ loader, fanOut, evidence, spanOf, pace }: View): PathGraph {
  const particular = isParticular(evidence);
  return {
    links: async (level) => {
      const read = await loader.links(level);
      const links: (LinksOfOne | null)[] = [];
      for (const [i, id] of level.ids.entries()) {
        const cells = read[i] ?? null;
        await pace(cells?.length ?? 0);
        links.push(cells === null ? null : linksOf(id, cells));
      }
      return links;
    },
    degrees: loader.degrees,
  };

  /** One more than is shown was requested, to tell whether there are more. */
  function linksOf(id: string, cells: readonly Cell[]): LinksOfOne {
    return {
      links: cells.slice(0, fanOut).flatMap((cell) => linkOf(id, cell) ?? []),
      cut: cells.length > fanOut,
    };
  }

  function linkOf(id: string, cell: Cell): PathLink | undefined {
    const [type, direction, other, claims, rest] = listOf(cell);
    const [from, to] = direction === 0 ? [id, textOf(other)] : [textOf(other), id];
    const link = { type: textOf(type), from, to };
    if (!particular) {
      const strongest = rest == null ? [] : [{ strength: textOf(rest) }];
      return { ...link, weight: weightOf(strongest), claims: listOf(claims).map(textOf) };
    }
    const good = listOf(rest)
      .map(claimOf)
      .filter((claim) => suffices(claim, evidence));
    return good.length === 0
      ? undefined
      : { ...link, weight: weightOf(good), claims: good.map((claim) => claim.id) };
  }

  function claimOf(cell: Cell): WeighedClaim {
    const [id, strength, basis, confidence, valid, published] = listOf(cell);
    return {
      id: textOf(id),
      strength: textOf(strength),
      basis: textOf(basis),
      confidence: confidence == null ? null : Number(confidence),
      valid: valid == null || evidence.during === null ? null : spanOf(textOf(valid)),
      published: published == null ? null : textOf(published),
    };
  }
}
