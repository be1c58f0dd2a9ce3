import { type NameLikeness, type NameReason, scoreOf } from './likeness.ts';
import type { LeftPart, MatchedPart, Part, ReadPart } from './part.ts';
import type { Language } from './readings.ts';
import type { Worth } from './word-worth.ts';

/** What each difference takes from 1. */
const costs = {
  /** The distance of what is read, by the root of its length. */
  sound: { japanese: 1.4, chinese: 1.3, korean: 1 },
  kana: 1,
  otherwise: 0.4,
  /** A word that says little, which one name lacks, or for which the other has another one. */
  weak: { japanese: 0.15, chinese: 0.15, korean: 0.2 },
  bothWeak: 0.1,
  /** A line of business likewise; less where a firm may leave it out, or tell more of it, in English. */
  business: 0.4,
  bothBusiness: 0.5,
  dropped: 0.3,
  detailed: 0.32,
  form: 0.03,
  group: { japanese: 0.37, chinese: 0.3, korean: 0.37 },
  name: 0.45,
  number: 0.45,
  /** Nothing but words that many names have. */
  nothing: 0.4,
} as const;

/** A part is distinctive if it has at least so many sounds, of which at most so many differ. */
const distinctive = { sounds: 4, cost: 0.5 } as const;

/** Words that other names have as their legal form. */
const forms = new Set(['corporation', 'company']);

/** What a name is worth that another one explains by some parts, and how that is told. */
export function weighParts(parts: readonly Part[], language: Language): NameLikeness {
  const matched = parts.filter(
    (part): part is MatchedPart => part.what === 'SHARED' || part.what === 'TRANSLATED',
  );
  const read = parts.filter((part): part is ReadPart => part.what === 'SOUND');
  const left = parts.filter((part): part is LeftPart => part.what === 'LEFT_OVER');
  const cost = costOfSounds(read, language) + costOfLeft(parts, matched, read, language);
  const reasons: NameReason[] = [
    ...matched.map(({ what, native, words, kind }) => ({
      what: kind === 'KNOWN' ? ('KNOWN' as const) : what,
      text: `${native} / ${words.join(' ')}`,
    })),
    ...read.map(({ native, words }) => ({ what: 'SOUND' as const, text: `${native} / ${words.join(' ')}` })),
    ...left.map(({ text }) => ({ what: 'LEFT_OVER' as const, text })),
  ];
  return { score: scoreOf(cost), reasons };
}

function costOfSounds(read: readonly ReadPart[], language: Language): number {
  let cost = 0;
  for (const part of read) {
    const price = /\p{Script=Katakana}/u.test(part.native) ? costs.kana : costs.sound[language];
    cost += (price * part.cost) / Math.sqrt(part.sounds) + (part.otherwise ? costs.otherwise : 0);
  }
  return cost;
}

function costOfLeft(
  parts: readonly Part[],
  matched: readonly MatchedPart[],
  read: readonly ReadPart[],
  language: Language,
): number {
  const lastMatch = parts.findLastIndex(({ what }) => what !== 'LEFT_OVER');
  const count = { native: noneLeft(), latin: noneLeft() };
  let cost = 0;
  for (const [i, part] of parts.entries()) {
    if (part.what !== 'LEFT_OVER') continue;
    if (forms.has(part.text)) cost += costs.form;
    // Industrial Bank: what stands within a name tells it from others.
    else if (part.worth === 'WEAK' && i < lastMatch) count[part.of].BUSINESS++;
    else count[part.of][part.worth]++;
  }
  const { native, latin } = count;
  const [business, latinBusiness] = [native.BUSINESS + native.SHARED, latin.BUSINESS + latin.SHARED];
  const isKnown = matched.some(({ kind }) => kind === 'KNOWN');
  const isNamed =
    matched.some(({ kind }) => kind === undefined || kind === 'KNOWN') ||
    read.some(({ sounds, cost }) => sounds >= distinctive.sounds && cost <= distinctive.cost);
  const hasBusiness = matched.some(({ kind }) => kind === 'BUSINESS');
  const isDropped = isKnown || (isNamed && language !== 'korean' && !hasBusiness && latinBusiness === 0);
  const isDetailed = isNamed && hasBusiness && business === 0;
  cost += costs.weak[language] * Math.abs(native.WEAK - latin.WEAK);
  cost += costs.bothWeak * Math.min(native.WEAK, latin.WEAK);
  cost += costs.bothBusiness * Math.min(business, latinBusiness);
  cost += (isDropped ? costs.dropped : costs.business) * Math.max(0, business - latinBusiness);
  cost += (isDetailed ? costs.detailed : costs.business) * Math.max(0, latinBusiness - business);
  cost += costs.group[language] * (native.GROUP + latin.GROUP);
  cost += costs.name * (native.NAME + latin.NAME) + costs.number * (native.NUMBER + latin.NUMBER);
  if (read.length === 0 && matched.every(({ kind }) => kind === 'BUSINESS'))
    cost += parts.length > matched.length ? costs.nothing : 0;
  return cost;
}

const noneLeft = (): Record<Worth, number> => ({
  WEAK: 0,
  GROUP: 0,
  BUSINESS: 0,
  SHARED: 0,
  NAME: 0,
  NUMBER: 0,
});
