import { type Basis, bases } from '../ontology/basis.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { canonical } from './canonical.ts';
import { checkText } from './check-text.ts';
import { RowFault } from './problem.ts';
import { type Rank, ranks } from './ranks.ts';
import { sourceKind } from './source-kind.ts';

/** How each thing that may accompany a claim is read, and refused (`RowFault`), whatever the claim. */
export const evidenceChecks = Object.freeze({
  basis: (raw: unknown, place: string) => word<Basis>(raw, bases, place),
  rank: (raw: unknown, place: string) => word<Rank>(raw, ranks, place),
  confidence(raw: unknown, place: string): number {
    const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    throw new RowFault('BAD_VALUE', place, `${shown(raw)} is not a confidence`, 'a number from 0 to 1');
  },
  locator: (raw: unknown, place: string) => checkText(raw, place),
  quote: (raw: unknown, place: string) => checkText(raw, place),
  // What a claim says in the words of its source is read as the source's own language and day are.
  lang: (raw: unknown, place: string, ontology: Ontology) => ofSource('lang', raw, place, ontology),
  retrieved: (raw: unknown, place: string, ontology: Ontology) => ofSource('retrieved', raw, place, ontology),
  /** A fuzzy date like any other: it is read by the value kind that the ontology itself uses for dates. */
  valid(raw: unknown, place: string, ontology: Ontology): string {
    const dates = ontology.kinds.flatMap((k) => k.properties).find((p) => p.value.name === 'FuzzyDate');
    return dates === undefined ? checkText(raw, place) : canonical({ ...dates, name: 'valid' }, raw, place);
  },
  recordedAt(raw: unknown, place: string): string {
    const text = checkText(raw, place);
    if (isMoment(text)) return text;
    throw new RowFault('BAD_VALUE', place, `${text} is not a date-time`, 'such as 2024-04-18T09:00:00Z');
  },
});

function ofSource(name: string, raw: unknown, place: string, ontology: Ontology): string {
  const property = ontology.kind(sourceKind)?.properties.find((one) => one.name === name);
  return property === undefined ? checkText(raw, place) : canonical(property, raw, place);
}

/** Whether a text is a date-time in UTC of the calendar: `Date` takes 30 February for a day in March. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === text.slice(0, 19);
}

function word<W extends string>(raw: unknown, words: Readonly<Record<W, string>>, place: string): W {
  if (isAmong(words, raw)) return raw;
  const known = Object.keys(words);
  throw new RowFault(
    'BAD_VALUE',
    place,
    `${shown(raw)} is not one of the words.${didYouMean(shown(raw), known)}`,
    known.join(', '),
  );
}

function isAmong<W extends string>(words: Readonly<Record<W, string>>, raw: unknown): raw is W {
  return typeof raw === 'string' && Object.hasOwn(words, raw);
}

/** What a message shows of any value: turning a map into text may fail, or take long. */
const shown = (raw: unknown): string =>
  typeof raw === 'object' ? 'a map or list' : String(raw).slice(0, 100);
