import type { Quad, Term } from 'n3';
import { canonicalClaim, claimId } from '../claims/canonical-form.ts';
import type { Claim } from '../claims/claim.ts';
import { placeName } from '../claims/place-name.ts';
import { RowFault } from '../claims/problem.ts';
import { own, prov } from '../ontology/iris.ts';
import { type RowSaid, rowOfCells } from './row-of-cells.ts';

/** What predicates of a claim, and of a place in which it is said, are called in claim files. */
const ofClaim = new Map([
  [own('subject'), 'subject'],
  [own('about'), 'about'],
  [own('text'), 'value'],
  [own('basis'), 'basis'],
  [own('rank'), 'rank'],
  [own('confidence'), 'confidence'],
  [own('valid'), 'valid'],
  [own('qualifiers'), 'qualifiers'],
  [prov('generatedAtTime'), 'recordedAt'],
]);
const ofPlace = new Map([
  [prov('entity'), 'source'],
  [own('through'), 'through'],
  [own('locator'), 'locator'],
  [own('quote'), 'quote'],
  [own('quoteLang'), 'lang'],
  [own('retrieved'), 'retrieved'],
]);

/** What the quads about one thing say: a head, a release, a claim once for each of its places, or nothing of these. */
export function rowsOfQuads(quads: readonly Quad[]): readonly RowSaid[] {
  const heads = quads.flatMap(({ subject, predicate, object }) => {
    if (predicate.value === own('release')) return [{ record: 'release', head: object.value }];
    if (predicate.value !== own('head')) return [];
    return [{ record: idOf(subject).split('/')[0], head: object.value }];
  });
  if (heads.length > 0) return heads.map(rowOfCells);
  const [, iri = '', id] = /^(.*(claim\/[0-9a-f]{64}))(?:#|$)/.exec(quads[0]?.subject.value ?? '') ?? [];
  if (id === undefined) return [];
  const said = cells(
    quads.filter(({ subject }) => subject.value === iri),
    ofClaim,
  );
  const places = placesOf(quads, `${iri}#`);
  if (said === null || places === null || places.length === 0) return [apart(id)];
  const { confidence, ...others } = said;
  const claim = { ...others, ...(confidence !== undefined && { confidence: Number(confidence) }) };
  // The hash of what it says is its name: where a part is missing, it is the name of another claim.
  if (idOfCells(claim, quads) !== id) return [apart(id)];
  return places.map((place) => rowOfCells({ ...claim, ...place, record: 'claim' }));
}

/** The places of a claim; null where one of them is not what its name is the hash of. */
function placesOf(
  quads: readonly Quad[],
  beginning: string,
): readonly Readonly<Record<string, string>>[] | null {
  const byName = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { value } = quad.subject;
    if (!value.startsWith(`${beginning}place-`)) continue;
    const name = value.slice(beginning.length);
    byName.set(name, [...(byName.get(name) ?? []), quad]);
  }
  const places: Readonly<Record<string, string>>[] = [];
  for (const [name, of] of byName) {
    const place = cells(of, ofPlace);
    if (place?.source === undefined) return null;
    const { source, through = null, locator = null, quote = null, lang = null, retrieved = null } = place;
    if (placeName({ source, through, locator, quote, lang, retrieved }) !== name) return null;
    places.push(place);
  }
  return places;
}

/** The id that follows from what the quads of a claim say. */
function idOfCells(cells: Readonly<Record<string, unknown>>, quads: readonly Quad[]): string {
  const text = (name: string): string => String(cells[name] ?? '');
  const dataset = quads.find(({ predicate }) => predicate.value === prov('wasAttributedTo'))?.object;
  return claimId(
    canonicalClaim({
      subject: text('subject'),
      about: text('about'),
      value: text('value'),
      dataset: dataset === undefined ? '' : idOf(dataset),
      qualifiers: mapIn(text('qualifiers')),
      // A word that neither list has gives another id, and is refused with the rest.
      basis: text('basis') as Claim['basis'],
      rank: (text('rank') || 'NORMAL') as Claim['rank'],
      confidence: typeof cells.confidence === 'number' ? cells.confidence : null,
      valid: cells.valid === undefined ? null : text('valid'),
    }),
  );
}

/** What quads give by its name in claim files; null where they give one thing twice. A claim that was recorded twice is as old as the first time. */
function cells(quads: readonly Quad[], names: ReadonlyMap<string, string>): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const { predicate, object } of quads) {
    const name = names.get(predicate.value);
    if (name === undefined) continue;
    const value = object.termType === 'Literal' ? object.value : idOf(object);
    const known = found[name];
    if (known !== undefined && known !== value && name !== 'recordedAt') return null;
    if (known === undefined || value < known) found[name] = value;
  }
  return found;
}

/** A map in JSON; what is none gives another id, and is refused with the rest. */
function mapIn(text: string): Readonly<Record<string, string>> {
  try {
    return { ...JSON.parse(text || '{}') };
  } catch {
    return {};
  }
}

/** The id at the end of an IRI, whatever it begins with. */
const idOf = ({ value }: Term): string => /[^/:]+\/[^/]+$/.exec(value)?.[0] ?? value;

const apart = (id: string): RowSaid => ({
  type: 'fault',
  fault: new RowFault(
    'BAD_SYNTAX',
    '',
    `the quads of ${id} are not all of those that its id is the hash of`,
    'all quads of a claim and of its places in a row and unchanged, as in a sorted file',
  ),
});
