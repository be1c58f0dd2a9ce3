import { canonicalJson } from '../../claims/canonical-form.ts';
import { fieldOf } from '../../ontology/field-of.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { SaidClaim } from '../said/said.ts';

/** A claim in one place, as a row of a table: its columns are those of a claim file, and what follows from them. */
export interface ClaimCells {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly about: string;
  readonly value: string;
  /** Of an amount or a number: its figure, in the unit of the value. */
  readonly figure: string | null;
  readonly qualifiers: string | null;
  readonly counts: boolean;
  readonly shown: boolean;
  readonly basis: string;
  readonly rank: string;
  readonly confidence: number | null;
  readonly valid: string | null;
  readonly dataset: string;
  readonly source: string;
  readonly through: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly lang: string | null;
  readonly retrieved: string | null;
  readonly recordedAt: string | null;
}

/** A claim as rows, one for each place in which it is said. */
export function claimRows({ places, counts, shown }: SaidClaim, ontology: Ontology): readonly ClaimCells[] {
  return places.map((place) => {
    const { qualifiers, ...claim } = place;
    const kind = ontology.kindOfId(claim.subject);
    const { property } = fieldOf(kind, claim.about);
    return {
      ...claim,
      kind: kind?.name ?? '',
      figure: property?.value.figure?.(claim.value) ?? null,
      qualifiers: Object.keys(qualifiers).length === 0 ? null : canonicalJson(qualifiers),
      counts,
      shown,
    };
  });
}
