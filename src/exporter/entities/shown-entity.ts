import type { Hop, Kind, Property } from '../../ontology/ontology.ts';
import type { SaidClaim } from '../said/said.ts';

/** An entity as formats without claims have it: what the graph shows of it, or what one dataset says. */
export interface ShownEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly values: readonly ShownValue[];
  readonly links: readonly ShownLink[];
}

export interface ShownValue {
  readonly property: Property;
  /** Canonical text. */
  readonly text: string;
  readonly claim: SaidClaim;
}

export interface ShownLink {
  readonly hop: Hop;
  /** The id at the other end. */
  readonly to: string;
  /** Canonical texts of properties of the link. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly claim: SaidClaim;
}
