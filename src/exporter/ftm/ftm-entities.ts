import type { Head } from '../../claims/claim.ts';
import type { FtmLink, FtmVocabulary } from '../../ontology/ftm-vocabulary.ts';
import type { ShownEntity, ShownLink } from '../entities/shown-entity.ts';
import type { SaidClaim } from '../said/said.ts';
import { ftmValues, type Given } from './ftm-values.ts';

/** An entity of FollowTheMoney, as its tools read it: one JSON object a line. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

interface Making {
  readonly vocabulary: FtmVocabulary;
  /** What a document says of itself. */
  readonly head: (id: string) => Head | undefined;
  readonly lost: (what: string) => void;
}

/** An id as FollowTheMoney allows it; no prefix of ours has a dot, so that it leads back. */
const ftmId = (id: string): string => id.replace('/', '.');

/** What an entity is in FollowTheMoney: itself, and an entity for each link that is one there. Nothing where it has no schema. */
export function* ftmEntities(entity: ShownEntity, making: Making): Generator<FtmEntity> {
  const { id, kind, values, links } = entity;
  const { vocabulary, lost } = making;
  const known = vocabulary[kind.name];
  if (known === undefined) return lost(`entities of the kind ${kind.name}`);
  const given: (readonly [string, string])[] = Object.entries(known.is ?? {});
  const claims: SaidClaim[] = [];
  for (const { property, text, claim } of values) {
    const place = known.properties[property.name];
    const told = place === undefined ? null : ftmValues(property, text, place);
    if (told === null) lost(`${kind.name}.${property.name}`);
    else given.push(...told);
    if (told !== null) claims.push(claim);
  }
  for (const link of links) {
    const place = known.links[link.hop.field];
    const told = place === undefined ? null : within(link, place);
    if (place !== undefined && 'schema' in place) yield edge(id, link, place, making);
    else if (told === null) lost(`${kind.name}.${link.hop.field}`);
    else given.push(...told);
    if (told !== null) claims.push(link.claim);
  }
  yield { id: ftmId(id), schema: known.schema, ...about(given, claims, making) };
}

/** A link as a property of what it starts from. */
function within({ to }: ShownLink, place: FtmLink): Given | null {
  const [prefix = '', slug = ''] = to.split('/');
  if ('entity' in place) return [[place.entity, ftmId(to)]];
  return 'code' in place && prefix === 'country' ? [[place.code, slug]] : null;
}

function edge(
  from: string,
  { hop, to, qualifiers, claim }: ShownLink,
  place: Extract<FtmLink, { schema: string }>,
  making: Making,
): FtmEntity {
  const given: (readonly [string, string])[] = [
    [place.from, ftmId(from)],
    [place.to, ftmId(to)],
    ...Object.entries(place.is ?? {}),
  ];
  for (const [name, text] of Object.entries(qualifiers)) {
    const property = hop.properties.find((one) => one.name === name);
    const at = place.properties?.[name];
    const told = property === undefined || at === undefined ? null : ftmValues(property, text, at);
    if (told === null) making.lost(`${hop.source}.${hop.field}.${name}`);
    else given.push(...told);
  }
  return { id: ftmId(claim.places[0].id), schema: place.schema, ...about(given, [claim], making) };
}

/** Values by their properties, with where they are said: the addresses of the documents, and the datasets. */
function about(given: Given, claims: readonly SaidClaim[], { head }: Making) {
  const sources = new Set(claims.flatMap(({ places }) => places.map(({ source }) => source)));
  const properties = new Map<string, Set<string>>();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) properties.set(name, (properties.get(name) ?? new Set()).add(value));
  };
  for (const [name, value] of given) put(name, value);
  for (const source of sources) {
    put('sourceUrl', head(source)?.properties.url);
    put('publisher', head(source)?.properties.publisher);
  }
  const datasets = new Set(claims.map(({ places }) => places[0].dataset.split('/')[1] ?? ''));
  return {
    properties: Object.fromEntries([...properties].map(([name, all]) => [name, [...all]])),
    datasets: [...datasets].sort(),
  };
}
