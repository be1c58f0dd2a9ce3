import type { Quad, Term } from 'n3';
import { canonicalClaim, claimId } from '../claims/canonical-form.ts';
import type { Claim } from '../claims/claim.ts';
import { RowFault } from '../claims/problem.ts';
import { type RowSaid, rowOfCells } from './row-of-cells.ts';

const own = 'urn:cuibono:vocabulary:';
const prov = 'http://www.w3.org/ns/prov#';

/** What predicates of a claim, and of a place in which it is said, are called in claim files. */
const ofClaim = new Map([
  [`${own}subject`, 'subject'],
  [`${own}about`, 'about'],
  [`${own}text`, 'value'],
  [`${own}basis`, 'basis'],
  [`${own}rank`, 'rank'],
  [`${own}confidence`, 'confidence'],
  [`${own}valid`, 'valid'],
  [`${own}qualifiers`, 'qualifiers'],
  [`${prov}generatedAtTime`, 'recordedAt'],
]);
const ofPlace = new Map([
  [`${prov}entity`, 'source'],
  [`${own}through`, 'through'],
  [`${own}locator`, 'locator'],
  [`${own}quote`, 'quote'],
  [`${own}quoteLang`, 'lang'],
  [`${own}retrieved`, 'retrieved'],
]);

/** What the quads about one thing say: a head, a release, a claim once for each of its places, or nothing of these. */
export function rowsOfQuads(quads: readonly Quad[]): readonly RowSaid[] {
  const heads = quads.flatMap(({ subject, predicate, object }) => {
    if (predicate.value === `${own}release`) return [{ record: 'release', head: object.value }];
    if (predicate.value !== `${own}head`) return [];
    return [{ record: idOf(subject).split('/')[0], head: object.value }];
  });
  if (heads.length > 0) return heads.map(rowOfCells);
  const [first] = quads;
  const [, id] = /(claim\/[0-9a-f]{64})(?:#|$)/.exec(first?.subject.value ?? '') ?? [];
  if (first === undefined || id === undefined) return [];
  const { confidence, ...said } = cells(
    quads.filter(({ subject }) => !subject.value.includes('#')),
    ofClaim,
  );
  const claim = { ...said, ...(confidence !== undefined && { confidence: Number(confidence) }) };
  const places = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { value } = quad.subject;
    if (value.includes('#place-')) places.set(value, [...(places.get(value) ?? []), quad]);
  }
  // The hash of what it says is its name: where a part is missing, it is the name of another claim.
  if (places.size === 0 || idOfCells(claim, quads) !== id) return [apart(id)];
  return [...places.values()].map((of) => rowOfCells({ ...claim, ...cells(of, ofPlace), record: 'claim' }));
}

/** The id that follows from what the quads of a claim say. */
function idOfCells(cells: Readonly<Record<string, unknown>>, quads: readonly Quad[]): string {
  const text = (name: string): string => String(cells[name] ?? '');
  const dataset = quads.find(({ predicate }) => predicate.value === `${prov}wasAttributedTo`)?.object;
  return claimId(
    canonicalClaim({
      subject: text('subject'),
      about: text('about'),
      value: text('value'),
      dataset: dataset === undefined ? '' : idOf(dataset),
      qualifiers: JSON.parse(text('qualifiers') || '{}'),
      // A word that neither list has gives another id, and is refused with the rest.
      basis: text('basis') as Claim['basis'],
      rank: (text('rank') || 'NORMAL') as Claim['rank'],
      confidence: typeof cells.confidence === 'number' ? cells.confidence : null,
      valid: cells.valid === undefined ? null : text('valid'),
    }),
  );
}

function cells(quads: readonly Quad[], names: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    quads.flatMap(({ predicate, object }) => {
      const name = names.get(predicate.value);
      return name === undefined ? [] : [[name, object.termType === 'Literal' ? object.value : idOf(object)]];
    }),
  );
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
