import { canonicalHead, canonicalJson } from '../../claims/canonical-form.ts';
import type { Claim, Head, ReleaseState } from '../../claims/claim.ts';
import { claimLine } from '../../claims/claim-line.ts';
import { stateColumns } from '../../claims/release-state.ts';

/** A claim in every place where it is said; the first has what it says of itself. */
export interface SaidClaim {
  readonly places: readonly [Omit<Claim, 'isLink'>, ...Omit<Claim, 'isLink'>[]];
  /** Whether it counts: something says it still, and nobody deprecates it. */
  readonly counts: boolean;
  /** Whether the graph shows it, and not a stronger one in its place. */
  readonly shown: boolean;
  /** What the graph shows for its subject, and its value, or what the graph shows for that. */
  readonly as: { readonly subject: string; readonly value: string };
}

/** One thing that an export says, in the order of claim files: heads, what is known of releases, claims. */
export type Said =
  | { readonly type: 'dataset' | 'source'; readonly head: Head }
  | { readonly type: 'release'; readonly state: ReleaseState }
  | { readonly type: 'claim'; readonly claim: SaidClaim };

/** What is said as canonical lines of a claim file: of a claim one for each place. */
export function linesOf(said: Said): readonly string[] {
  if (said.type === 'claim') return said.claim.places.map(claimLine);
  if (said.type === 'release') return [`{"release":${releaseText(said.state)}}`];
  return [`{"${said.type}":${canonicalHead(said.head)}}`];
}

/** What is known of a release, as canonical JSON. */
export const releaseText = (state: ReleaseState): string =>
  canonicalJson({ source: state.source, ...stateColumns(state) });
