import { didYouMean } from '../ontology/did-you-mean.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement, judgementNames } from '../ontology/judgements.ts';
import type { Kind, Ontology, Property } from '../ontology/ontology.ts';
import { canonical } from './canonical.ts';
import { canonicalClaim, claimId } from './canonical-form.ts';
import { checkText } from './check-text.ts';
import type { Claim } from './claim.ts';
import { kindOfEntityId } from './entity-id.ts';
import { evidenceChecks } from './evidence-checks.ts';
import { RowFault } from './problem.ts';
import { saidByNone } from './reference.ts';
import { sourceId } from './source-id.ts';
import { headKinds } from './source-kind.ts';

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
  const told = <T>(key: string, check: (raw: unknown, at: string, of: Ontology) => T): T | null =>
    raw[key] === undefined || raw[key] === null ? null : check(raw[key], `${place}.${key}`, ontology);
  const content = {
    subject,
    about,
    value,
    dataset: dataset ?? source,
    qualifiers: checkQualifiers(raw.qualifiers, hop?.properties ?? [], place),
    basis: told('basis', evidenceChecks.basis) ?? 'REPORTED',
    rank: told('rank', evidenceChecks.rank) ?? 'NORMAL',
    confidence: told('confidence', evidenceChecks.confidence),
    valid: raw.valid === undefined ? null : evidenceChecks.valid(raw.valid, `${place}.valid`, ontology),
  };
  const through = raw.through === undefined || raw.through === null ? null : required(raw, 'through');
  const said = {
    source,
    through: through === null || through === saidByNone ? through : sourceId(through, 'through', ontology),
    locator: told('locator', evidenceChecks.locator),
    quote: told('quote', evidenceChecks.quote),
    lang: told('lang', evidenceChecks.lang),
    retrieved: told('retrieved', evidenceChecks.retrieved),
  };
  const recordedAt = told('recordedAt', evidenceChecks.recordedAt);
  const id = claimId(canonicalClaim(content));
  // Spreading two maps into one takes ten times as long, and what comes of it is slow to read ever after.
  return Object.assign({ id }, content, said, { isLink: property === undefined, recordedAt });
}

function required(raw: RawClaim, key: string): string {
  if (raw[key] === undefined || raw[key] === null)
    throw new RowFault('MISSING', key, `${key} is missing`, `a text for ${key}`);
  return checkText(raw[key], key);
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
