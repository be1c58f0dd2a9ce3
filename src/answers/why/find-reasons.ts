import { type Origins, originsBehind, sourceKindColumn } from '../../graphql/origins.ts';
import { type ClaimItem, claimItem, itemsOf } from '../../loaders/item.ts';
import type { Read } from '../../loaders/reading.ts';
import type { Hop } from '../../ontology/ontology.ts';
import { evidenceOfReasons } from '../../shapes/claims.ts';
import { actsOf, derivations, reasonsOf } from '../../shapes/reasons.ts';
import { mapOf, textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** Whose reasons are wanted, which links lead to them, and how much is looked at. */
export interface ReasonsQuery {
  readonly subject: string;
  /** Hops from the subject to what it does; none where it is itself what is explained. */
  readonly toActs: readonly Hop[];
  /** The hop from an act to its reasons. */
  readonly explained: Hop;
  readonly basis: { readonly column: string; readonly order: readonly string[] };
  /** The properties and links of a reason whose claims are its evidence. */
  readonly abouts: readonly string[];
  readonly derivedFrom: Hop;
  readonly bounds: { readonly acts: number; readonly reasons: number; readonly claims: number };
}

/** A reason as it is stored, with the claims about it. */
export interface FoundReason {
  readonly node: Row;
  readonly evidence: readonly ClaimItem[];
}

export interface FoundReasons {
  readonly reasons: readonly FoundReason[];
  /** Which bounds left something out. */
  readonly cut: readonly (keyof ReasonsQuery['bounds'])[];
  /** What the sources of all claims repeat. */
  readonly origins: Origins;
}

/** Finds reasons with their evidence and where it comes from: four statements, five where acts are gathered first. */
export async function findReasons(read: Read, query: ReasonsQuery): Promise<FoundReasons> {
  const { bounds, abouts, explained } = query;
  const cut: FoundReasons['cut'][number][] = [];
  const within = <T>(found: readonly T[], bound: keyof typeof bounds): readonly T[] => {
    if (found.length > bounds[bound] && !cut.includes(bound)) cut.push(bound);
    return found.slice(0, bounds[bound]);
  };
  const acts = within(await loadActs(read, query), 'acts');
  const rows = await read(reasonsOf(acts, explained, query.basis, bounds.reasons + 1));
  const nodes = within(rows, 'reasons').map((row) => mapOf(row.node));
  const ids = nodes.map((node) => textOf(node.id));
  const explains = explained.about;
  const found = await read(evidenceOfReasons(ids, { abouts, explains, acts, limit: bounds.claims + 1 }));
  const evidence = new Map(
    found.map((row) => {
      const id = textOf(row.id);
      return [
        id,
        within(
          itemsOf(row, (map) => claimItem(id, map)),
          'claims',
        ),
      ] as const;
    }),
  );
  const reasons = nodes.map((node) => ({ node, evidence: evidence.get(textOf(node.id)) ?? [] }));
  const claims = [...evidence.values()].flat();
  const sources = [...new Set(claims.map(({ source }) => textOf(source.id)))].sort();
  const repeated = await read(derivations(sources, query.derivedFrom, sourceKindColumn));
  return { reasons, cut, origins: originsBehind(claims, repeated) };
}

async function loadActs(read: Read, { subject, toActs, bounds }: ReasonsQuery): Promise<readonly string[]> {
  if (toActs.length === 0) return [subject];
  return (await read(actsOf(subject, toActs, bounds.acts + 1))).map((row) => textOf(row.act));
}
