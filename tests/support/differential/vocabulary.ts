import type { Ontology } from '../../../src/ontology/ontology.ts';
import type { Draw } from './draw.ts';
import { rates, sampleOf } from './sample-values.ts';

/** What operations speak of: the ids and names of a graph, some that it lacks, and the choices among them. */
export interface Vocabulary {
  readonly ontology: Ontology;
  readonly draw: Draw;
  /** Ids of entities by the names of their kinds. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly claims: readonly string[];
}

/** Scalars of GraphQL, with the kind of value that fits. */
const sampledAs: Readonly<Record<string, string>> = {
  Decimal: 'Decimal',
  Date: 'Date',
  EDTF: 'FuzzyDate',
  CurrencyCode: 'Currency',
  LanguageTag: 'LanguageTag',
  URL: 'URL',
  String: 'Text',
  Int: 'Integer',
};

/** Days on which few of the generated sources were known, and one on which all were. */
const pastDays = ['1900-01-01', '1999-01-01', '2024-05-01'];

/** An id: mostly of an entity of the kind, or of any kind; now and then of a claim, or of nothing. */
function someId({ draw: d, ids, claims }: Vocabulary, kind: string | null): string {
  if (d.chance(0.04))
    return d.pick(['', 'company', 'company/none', 'nothing/x', 'claim/none', 'source/none']);
  if (kind === null && claims.length > 0 && d.chance(0.05)) return d.pick(claims);
  const of = ids.get(kind !== null && d.chance(0.95) ? kind : d.pick([...ids.keys()])) ?? [];
  return of[d.popular(of.length)] ?? '';
}

/** A value of a scalar of GraphQL, as JSON has it. `name` is that of the argument. */
export function someScalar(
  words: Vocabulary,
  scalar: string,
  name: string,
  kind: string | null,
): string | number | boolean {
  const { draw: d } = words;
  if (scalar === 'ID') return someId(words, kind);
  if (scalar === 'Boolean') return d.chance(0.5);
  if (scalar === 'Float') return d.pick([0, 0.1, 0.3, 0.5, 1, 1.5]);
  if (scalar === 'Int' && name === 'maxHops') return d.pick([1, 2, 3, 3, 4, 5, 6, 7]);
  // Of what is not a connection; those have sizes of their own.
  if (scalar === 'Int' && name === 'first')
    return d.pick([0, 1, 2, 3, 5, 10, 25, 100, d.chance(0.1) ? -1 : 4]);
  if (name === 'asOf') return d.pick(pastDays);
  if (scalar === 'DateTime') return `${sampleOf('Date', d)}T00:00:00Z`;
  if (scalar === 'String' && name === 'text') return searched(d);
  if (scalar === 'String' && name === 'links')
    return someName(words, kind, (of) => of.hops.map(({ field }) => field));
  if (scalar === 'String' && name === 'about')
    return someName(words, kind, (of) => [
      ...of.properties.map((p) => p.name),
      ...of.hops.filter((h) => h.forward).map((h) => h.field),
    ]);
  const sample = sampleOf(sampledAs[scalar] ?? scalar, d);
  return scalar === 'Int' ? Number(sample) : sample;
}

/** What a filter compares a value of some kind with: near what is stored, or a part of it. */
export function someOperand(d: Draw, valueKind: string, operator: string): string {
  const whole = sampleOf(valueKind, d);
  if (valueKind === 'Money') return inDollars(d, whole);
  const text = valueKind === 'Name' ? whole.slice(0, whole.lastIndexOf('@')) : whole;
  return operator === 'contains' || operator === 'startsWith'
    ? part(d, text, operator === 'startsWith')
    : text;
}

/** An amount as it is said in some currency: one that is stored, one more or less, or its tenth. */
export function someAmount(d: Draw): string {
  const [amount = '0'] = sampleOf('Money', d).split(' ');
  return d.chance(0.7)
    ? amount
    : d.pick([`${amount}1`, amount.slice(0, -1) || '0', `-${amount}`.replace('--', '')]);
}

/** What people type: a name, its beginning, a slip, another case, two words the other way round. */
function searched(d: Draw): string {
  const name = sampleOf('Name', d).replace(/@[^@]*$/, '');
  const letters = [...name];
  const place = d.below(letters.length);
  return d.pick([
    name,
    name.toUpperCase(),
    part(d, name, true),
    letters.toSpliced(place, 1).join(''),
    letters.toSpliced(place, 0, 'x').join(''),
    name.split(' ').reverse().join(' '),
    `${name} ${sampleOf('Text', d)}`,
  ]);
}

function part(d: Draw, text: string, fromStart: boolean): string {
  const letters = [...text];
  const start = fromStart ? 0 : d.below(letters.length);
  return letters.slice(start, start + d.below(letters.length + 1)).join('');
}

function inDollars(d: Draw, money: string): string {
  const [amount = '0'] = money.split(' ');
  if (d.chance(0.6)) return amount;
  const rate = Number(d.pick(Object.values(rates).flat())) || 1;
  return (Number(amount) / rate).toFixed(2);
}

function someName(
  { ontology, draw: d }: Vocabulary,
  kind: string | null,
  namesOf: (kind: Ontology['kinds'][number]) => readonly string[],
): string {
  if (d.chance(0.03)) return 'nonsense';
  const names = namesOf(ontology.kind(kind ?? '') ?? d.pick(ontology.kinds));
  return names.length === 0 ? 'names' : d.pick(names);
}
