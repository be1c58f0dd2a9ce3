import { openSpan } from '../ontology/release-words.ts';
import type { Claim } from './claim.ts';
import { compareReferences, isVoid, type Reference, readReference, writeReference } from './reference.ts';
import { isWhole, placeText, type Releases } from './release.ts';
import { standing } from './standing.ts';
import { type SourceWeight, strength } from './strength.ts';

/** The columns of a claim that follow from its references and from what its dataset has released. */
export interface EvidenceColumns {
  /** Where it is said first of the places where it still is. */
  readonly source: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly lang: string | null;
  readonly retrieved: string | null;
  /** Null where it is still said; else the day of the release that no longer says it, or `withdrawn`. */
  readonly ended: string | null;
  readonly published: string | null;
  /** Where it is not the day of `published`. */
  readonly firstSeen: string | null;
  readonly strength: string;
  /** All references as text, where they are not just the one above, which is still good. */
  readonly references: readonly string[] | null;
  /** For claims of datasets with such references: the spans of releases that say it, as places in text order. */
  readonly saidFrom: readonly string[] | null;
  readonly saidUntil: readonly string[] | null;
}

/** @param weightOf the weight of the source from which it is said first */
export function evidenceColumns(
  claim: Pick<Claim, 'id' | 'rank' | 'basis' | 'dataset'>,
  unordered: readonly Reference[],
  releases: Releases,
  weightOf: (source: string) => SourceWeight,
): EvidenceColumns {
  const references = unordered.toSorted(compareReferences);
  const { first, ended, published, firstSeen } = standing(references, releases);
  const { source, locator, quote, lang, retrieved } = first;
  const [only] = references;
  const isPlain = references.length === 1 && only?.until === null && only.source === source && ended === null;
  const spans = isPlain || claim.dataset === source ? null : references.map((one) => spanOf(one, releases));
  return {
    source,
    locator,
    quote,
    lang,
    retrieved,
    ended,
    published,
    firstSeen: firstSeen === published ? null : firstSeen,
    strength: strength(claim, { ...weightOf(source), published }),
    references: isPlain ? null : references.map(writeReference),
    saidFrom: spans?.map(([from]) => from) ?? null,
    saidUntil: spans?.map(([, until]) => until) ?? null,
  };
}

/** The same of a claim that is said in one place, by a document that is its own dataset and was not withdrawn: nearly all are. */
export function plainEvidence(claim: Claim, weight: SourceWeight): EvidenceColumns {
  return {
    source: claim.source,
    locator: claim.locator,
    quote: claim.quote,
    lang: claim.lang,
    retrieved: claim.retrieved,
    ended: null,
    published: weight.published,
    firstSeen: null,
    strength: strength(claim, weight),
    references: null,
    saidFrom: null,
    saidUntil: null,
  };
}

/** The references of a stored claim, from its columns. */
export function referencesOf(
  columns: Omit<Reference, 'until'> & { readonly references: readonly string[] | null },
) {
  const { source, locator, quote, lang, retrieved, references } = columns;
  if (references !== null) return references.map(readReference);
  return [{ source, until: null, locator, quote, lang, retrieved }];
}

/** From which place to before which a reference says the claim; one document alone is a span that holds nothing else. */
function spanOf(reference: Reference, { all, placeOf }: Releases): readonly [string, string] {
  const { source, until } = reference;
  const at = (id: string): string => placeText({ published: all[placeOf(id)]?.published ?? null, id });
  const from = at(source);
  if (!isVoid(reference) && !isWhole(all[placeOf(source)])) return [from, `${from} `];
  return [from, until === null ? openSpan : at(until)];
}
