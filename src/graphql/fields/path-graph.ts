import type { PathLink } from '../../claims/paths/path-link.ts';
import type { PathGraph } from '../../claims/paths/search-paths.ts';
import {
  type EvidenceWanted,
  isParticular,
  type Span,
  suffices,
  type WeighedClaim,
  weightOf,
} from '../../claims/paths/weigh-link.ts';
import type { PathLoader } from '../../loaders/path-loader.ts';
import { listOf, mapOf, textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** What of the graph a search of paths may see. */
export interface View {
  readonly loader: PathLoader;
  readonly fanOut: number;
  readonly evidence: EvidenceWanted;
  /** Reads a stored date. */
  readonly spanOf: (edtf: string) => Span;
}

/** The graph as a search of paths asks for it: a statement a level, and links without good evidence left out. */
export function pathGraph({ loader, fanOut, evidence, spanOf }: View): PathGraph {
  return {
    links: (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const rows = await loader.links.load(id);
          if (rows === null) return null;
          // One more than is shown was asked for, to tell whether there are more.
          return {
            links: rows.slice(0, fanOut).flatMap((row) => linkOf(id, row)),
            cut: rows.length > fanOut,
          };
        }),
      ),
    degrees: (ids) => Promise.all(ids.map((id) => loader.degree.load(id))),
  };

  function linkOf(id: string, row: Row): readonly PathLink[] {
    const other = textOf(row.other);
    const ends = row.direction === 0 ? { from: id, to: other } : { from: other, to: id };
    const weighed = listOf(row.weighed).map((cell) => claimOf(mapOf(cell)));
    const good = weighed.filter((claim) => suffices(claim, evidence));
    if (isParticular(evidence) && good.length === 0) return [];
    const claims = isParticular(evidence) ? good.map((claim) => claim.id) : listOf(row.claims).map(textOf);
    return [{ type: textOf(row.type), ...ends, weight: weightOf(good), claims }];
  }

  function claimOf(row: Row): WeighedClaim {
    const text = (column: string): string | null => (row[column] == null ? null : textOf(row[column]));
    const valid = text('valid');
    return {
      id: textOf(row.id),
      strength: textOf(row.strength),
      basis: textOf(row.basis),
      confidence: row.confidence == null ? null : Number(row.confidence),
      valid: valid === null || evidence.during === null ? null : spanOf(valid),
      published: text('published'),
    };
  }
}
