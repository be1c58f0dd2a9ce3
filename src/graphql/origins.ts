import { type Corroboration, corroboration, type Derivations } from '../claims/corroboration.ts';
import { derivationsOf } from '../claims/independence.ts';
import { datasetIn } from '../claims/read-head.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { derivedFrom } from '../claims/source-kind.ts';
import { derivationLoader } from '../loaders/derivation-loader.ts';
import type { ClaimItem } from '../loaders/item.ts';
import { textOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';
import type { RequestContext } from './request-context.ts';

/** The column of a source that says what it is. */
export const sourceKindColumn = 'sourceKind';

/** Kinds of sources that speak with authority: a public body, or a company about itself. */
const official = ['OFFICIAL', 'COMPANY'];

/** Whom the documents behind some claims repeat, and what kind each is. */
export interface Origins {
  readonly derivations: Derivations;
  readonly kinds: ReadonlyMap<string, Cell>;
}

/** @param rows as `derivations` gives them, of the sources of the claims */
export function originsBehind(evidence: readonly ClaimItem[], rows: readonly Row[]): Origins {
  const kinds = new Map(
    evidence.map(({ source }) => [textOf(source.id), source[sourceKindColumn] ?? null] as const),
  );
  const repeated = rows.map((row) => {
    const [source, origin] = [textOf(row.source), textOf(row.origin)];
    kinds.set(origin, row.kind ?? null);
    return { source, origin, dataset: datasetIn(typeof row.head === 'string' ? row.head : null) };
  });
  const documents = evidence.map(({ source, claim }) => {
    const id = textOf(source.id);
    return { source: id, dataset: typeof claim.dataset === 'string' ? claim.dataset : id };
  });
  // A dataset speaks as its editions do.
  for (const { source, dataset } of [...documents, ...repeated.map((r) => ({ ...r, source: r.origin }))])
    if (dataset !== null && !kinds.has(dataset)) kinds.set(dataset, kinds.get(source) ?? null);
  return { derivations: derivationsOf(documents, repeated), kinds };
}

/** On how many documents and independent origins some claims rest. */
export const corroborationOf = (
  evidence: readonly ClaimItem[],
  { derivations, kinds }: Origins,
): Corroboration =>
  corroboration(
    evidence.map(({ source }) => textOf(source.id)),
    derivations,
    (source) => official.includes(String(kinds.get(source))),
  );

/** The same, with whom the documents repeat asked for in one statement for all that is asked at one time. */
export async function loadCorroboration(
  evidence: readonly ClaimItem[],
  context: RequestContext,
): Promise<Corroboration> {
  const hop = sourceHop(context.ontology, derivedFrom);
  if (hop === undefined) return corroborationOf(evidence, originsBehind(evidence, []));
  const loader = derivationLoader(context, hop, sourceKindColumn);
  const sources = [...new Set(evidence.map(({ source }) => textOf(source.id)))];
  const rows = await Promise.all(sources.map((id) => loader.load(id)));
  return corroborationOf(evidence, originsBehind(evidence, rows.flat()));
}
