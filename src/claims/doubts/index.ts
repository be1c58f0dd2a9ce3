import type { Ontology } from '../../ontology/ontology.ts';
import type { Claim } from '../claim.ts';
import { differentIdentifiers } from './different-identifiers.ts';
import { type Doubt, type DoubtOf, type Holders, unknownHolders } from './doubt.ts';
import { endsFirst } from './ends-first.ts';
import { leadsToItself } from './leads-to-itself.ts';
import { outOfRange } from './out-of-range.ts';
import { quoteLacksComparator } from './quote-lacks-comparator.ts';
import { quoteLacksFigure } from './quote-lacks-figure.ts';
import { sharedIdentifier } from './shared-identifier.ts';
import { unknownCode } from './unknown-code.ts';

/** Every doubt about a claim by itself. To add one is to add a file, and a line here. */
const doubts: readonly DoubtOf[] = [
  outOfRange,
  leadsToItself,
  endsFirst,
  unknownCode,
  quoteLacksFigure,
  quoteLacksComparator,
  differentIdentifiers,
];

/** Those about a claim beside the others of its import, made anew for each. */
const watchers: readonly (() => DoubtOf)[] = [sharedIdentifier];

/** What is doubtful about the claims of one import, which are given one after the other. */
export function createDoubts(ontology: Ontology): (claim: Claim, holders?: Holders) => readonly Doubt[] {
  const all = [...doubts, ...watchers.map((watch) => watch())];
  return (claim, holders = unknownHolders) =>
    all.map((doubt) => doubt(claim, ontology, holders)).filter((doubt) => doubt !== null);
}
