import { qualifiersIn } from '../claims/qualifiers-in.ts';
import { live, type Weighed } from '../claims/weigh.ts';
import type { ClaimItem } from '../loaders/item.ts';

/** A claim that was read, with what decides whether it counts. */
export interface WeighedItem extends Weighed {
  readonly item: ClaimItem;
}

/** What decides whether a claim counts. */
export function weighed(item: ClaimItem): WeighedItem {
  const { dataset, source, text, strength, rank, qualifiers } = item.claim;
  return {
    item,
    dataset: String(dataset ?? source),
    source: String(source),
    text: String(text),
    strength: String(strength),
    deprecated: rank === 'DEPRECATED',
    qualifiers: qualifiersIn(qualifiers),
  };
}

/** The claims about one subject that are not deprecated: by what they are about, strongest first. */
export function liveClaims(items: readonly ClaimItem[]): readonly ClaimItem[] {
  const about = ({ claim }: ClaimItem): string => String(claim.about);
  return [...new Set(items.map(about))]
    .sort()
    .flatMap((name) =>
      live(items.filter((item) => about(item) === name).map(weighed)).map(({ item }) => item),
    );
}
