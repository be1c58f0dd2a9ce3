import { type Basis, bases } from '../ontology/basis.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement, judgementNames } from '../ontology/judgements.ts';
import type { Kind, Ontology, Property } from '../ontology/ontology.ts';
import { ValueFault } from '../ontology/value-kind.ts';
import { canonicalClaim, claimId } from './canonical-form.ts';
import { checkText, textLimits } from './check-text.ts';
import type { Claim } from './claim.ts';
import { kindOfEntityId } from './entity-id.ts';
import { RowFault } from './problem.ts';
import { type Rank, ranks } from './ranks.ts';
import { saidByNone } from './reference.ts';
import { sourceId } from './source-id.ts';
import { headKinds, sourceKind } from './source-kind.ts';

/** A claim as it is in a file, before anything is known about it. */
export type RawClaim = Readonly<Record<string, unknown>>;

const keys = [
  'subject',
  'about',
  'value',
  'source',
  'qualifiers',
  'basis',
  'rank',
  'confidence',
  'valid',
  'through',
  'locator',
  'quote',
  'lang',
  'retrieved',
  'recordedAt',
];

const keySet: ReadonlySet<string> = new Set(keys);

/**
 * Checks a claim against the ontology and brings every text into its canonical form.
 * @param dataset what it is a claim of; its source where that is a document of its own, or not known yet to be an edition
 * @throws {RowFault}
 */
export function checkClaim(raw: RawClaim, ontology: Ontology, dataset?: string): Claim {
  for (const key of Object.keys(raw))
    if (!keySet.has(key))
      throw new RowFault(
        'UNKNOWN_KEY',
        key,
        `${key} is not a key of a claim.${didYouMean(key, keys)}`,
        keys.join(', '),
      );
  const subject = required(raw, 'subject');
  const kind = kindOfEntityId(subject, 'subject', ontology);
  if (headKinds.includes(kind.name))
    throw new RowFault(
      'WRONG_KIND',
      'subject',
      `a ${kind.singular} says what it is in the head of its file`,
      'a subject of another kind',
    );
  const about = required(raw, 'about');
  const source = sourceId(required(raw, 'source'), 'source', ontology);
  const { hop, property } = fieldOf(kind, about);
  const place = `${subject}.${about}`;
  const judges = isJudgement(about);
  if (hop === undefined && property === undefined && !judges) throw unknownProperty(kind, about, place);
  const value =
    property === undefined
      ? target(required(raw, 'value'), place, judges ? [kind.name] : (hop?.to ?? []), ontology)
      : canonical(property, raw.value, place);
  if (judges && value === subject)
    throw new RowFault('BAD_VALUE', place, `${value} is what it is about`, `another ${kind.name}`);
  const content = {
    subject,
    about,
    value,
    dataset: dataset ?? source,
    qualifiers: checkQualifiers(raw.qualifiers, hop?.properties ?? [], place),
    basis: word<Basis>(raw.basis ?? 'REPORTED', bases, `${place}.basis`),
    rank: word<Rank>(raw.rank ?? 'NORMAL', ranks, `${place}.rank`),
    confidence: checkConfidence(raw.confidence ?? null, `${place}.confidence`),
    valid: raw.valid === undefined ? null : validity(raw.valid, ontology, place),
  };
  const through = raw.through === undefined || raw.through === null ? null : required(raw, 'through');
  const said = {
    source,
    through: through === null || through === saidByNone ? through : sourceId(through, 'through', ontology),
    locator: optional(raw, 'locator', place),
    quote: optional(raw, 'quote', place),
    lang: optionally(raw, 'lang', ontology, place),
    retrieved: optionally(raw, 'retrieved', ontology, place),
  };
  const recordedAt = optional(raw, 'recordedAt', place);
  if (recordedAt !== null && !isMoment(recordedAt))
    throw new RowFault(
      'BAD_VALUE',
      `${place}.recordedAt`,
      `${recordedAt} is not a date-time`,
      'such as 2024-04-18T09:00:00Z',
    );
  const id = claimId(canonicalClaim(content));
  // Spreading two maps into one takes ten times as long, and what comes of it is slow to read ever after.
  return Object.assign({ id }, content, said, { isLink: property === undefined, recordedAt });
}

/** Whether a text is a date-time in UTC of the calendar: `Date` takes 30 February for a day in March. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === text.slice(0, 19);
}

function required(raw: RawClaim, key: string): string {
  if (raw[key] === undefined || raw[key] === null)
    throw new RowFault('MISSING', key, `${key} is missing`, `a text for ${key}`);
  return checkText(raw[key], key);
}

/** What a claim says in the words of its source: `lang` and `retrieved` are read as the source's own are. */
function optionally(
  raw: RawClaim,
  key: 'lang' | 'retrieved',
  ontology: Ontology,
  place: string,
): string | null {
  const value = raw[key];
  if (value === undefined || value === null) return null;
  const property = ontology.kind(sourceKind)?.properties.find(({ name }) => name === key);
  return property === undefined
    ? checkText(value, `${place}.${key}`)
    : canonical(property, value, `${place}.${key}`);
}

function optional(raw: RawClaim, key: string, place: string): string | null {
  return raw[key] === undefined || raw[key] === null ? null : checkText(raw[key], `${place}.${key}`);
}

/** The canonical text of a value of a property. @throws {RowFault} */
export function canonical(property: Property, raw: unknown, place: string): string {
  if (raw === undefined || raw === null)
    throw new RowFault('MISSING', place, `${place} has no value`, property.value.expected);
  const text = checkText(raw, place, property.index === true ? textLimits.indexed : textLimits.plain);
  try {
    return property.value.format(property.value.parse(text)).normalize('NFC');
  } catch (fault) {
    if (fault instanceof ValueFault) throw new RowFault('BAD_VALUE', place, fault.message, fault.expected);
    throw fault;
  }
}

function target(id: string, place: string, kinds: readonly string[], ontology: Ontology): string {
  const { name } = kindOfEntityId(id, place, ontology, kinds);
  if (!kinds.includes(name))
    throw new RowFault(
      'WRONG_KIND',
      place,
      `${id} is of kind ${name}`,
      `an entity of kind ${kinds.join(', ')}`,
    );
  return id;
}

function checkQualifiers(
  raw: unknown,
  known: readonly Property[],
  place: string,
): Readonly<Record<string, string>> {
  if (raw === undefined || raw === null) return {};
  if (typeof raw !== 'object' || Array.isArray(raw))
    throw new RowFault('BAD_SYNTAX', place, 'qualifiers are not a map', 'a map of properties of the link');
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const property = known.find((p) => p.name === name);
      if (property !== undefined) return [name, canonical(property, value, `${place}.${name}`)];
      const names = known.map((p) => p.name);
      throw new RowFault(
        'UNKNOWN_PROPERTY',
        `${place}.${name}`,
        `the link has no property ${name}.${didYouMean(name, names)}`,
        names.join(', ') || 'no properties',
      );
    }),
  );
}

function checkConfidence(raw: unknown, place: string): number | null {
  if (raw === null) return null;
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new RowFault('BAD_VALUE', place, `${shown(raw)} is not a confidence`, 'a number from 0 to 1');
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

/** Validity is a fuzzy date like any other: it is read by the value kind that the ontology itself uses for dates. */
function validity(raw: unknown, ontology: Ontology, place: string): string {
  const dates = ontology.kinds.flatMap((k) => k.properties).find((p) => p.value.name === 'FuzzyDate');
  return dates === undefined
    ? checkText(raw, place)
    : canonical({ ...dates, name: 'valid' }, raw, `${place}.valid`);
}

/** What may be claimed of a kind: its properties, its links, and judgements. */
export const claimableNames = ({ properties, hops }: Kind): readonly string[] => [
  ...properties.map(({ name }) => name),
  ...hops.filter(({ forward }) => forward).map(({ field }) => field),
  ...judgementNames,
];

function unknownProperty(kind: Kind, about: string, place: string): RowFault {
  const names = claimableNames(kind);
  const reverse = kind.hops.find((h) => !h.forward && h.field === about);
  const hint =
    reverse === undefined
      ? didYouMean(about, names)
      : ` It is the reverse of ${reverse.about} of ${reverse.to.join(', ')}: claim it there.`;
  return new RowFault(
    'UNKNOWN_PROPERTY',
    place,
    `${kind.name} has no property or link ${about}.${hint}`,
    names.join(', '),
  );
}
