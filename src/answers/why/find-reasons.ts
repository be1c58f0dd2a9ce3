import { derivationsOf } from '../../claims/independence.ts';
import { datasetIn } from '../../claims/read-head.ts';
import { type ClaimItem, claimItem, itemsOf } from '../../loaders/item.ts';
import type { Read } from '../../loaders/reading.ts';
import type { Hop } from '../../ontology/ontology.ts';
import { evidenceOfReasons } from '../../shapes/claims.ts';
import { actsOf, derivations, reasonsOf } from '../../shapes/reasons.ts';
import { mapOf, textOf } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';

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
  readonly sourceKind: string;
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
  /** What each source repeats, and what kind each source is. */
  readonly derivations: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, Cell>;
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
  return { reasons, cut, ...(await loadOrigins(read, query, [...evidence.values()].flat())) };
}

async function loadActs(read: Read, { subject, toActs, bounds }: ReasonsQuery): Promise<readonly string[]> {
  if (toActs.length === 0) return [subject];
  return (await read(actsOf(subject, toActs, bounds.acts + 1))).map((row) => textOf(row.act));
}

async function loadOrigins(
  read: Read,
  { derivedFrom, sourceKind }: ReasonsQuery,
  evidence: readonly ClaimItem[],
): Promise<Pick<FoundReasons, 'derivations' | 'kinds'>> {
  const kinds = new Map(evidence.map(({ source }) => [textOf(source.id), source[sourceKind] ?? null]));
  const rows = (await read(derivations([...kinds.keys()].sort(), derivedFrom, sourceKind))).map((row) => {
    const [source, origin] = [textOf(row.source), textOf(row.origin)];
    const dataset = datasetIn(typeof row.head === 'string' ? row.head : null);
    kinds.set(origin, row.kind ?? null);
    return { source, origin, dataset };
  });
  const documents = evidence.map(({ source, claim }) => {
    const id = textOf(source.id);
    return { source: id, dataset: typeof claim.dataset === 'string' ? claim.dataset : id };
  });
  // A dataset speaks as its editions do.
  for (const { source, dataset } of [...documents, ...rows.map((r) => ({ ...r, source: r.origin }))])
    if (dataset !== null && !kinds.has(dataset)) kinds.set(dataset, kinds.get(source) ?? null);
  return { derivations: derivationsOf(documents, rows), kinds };
}
