import { record } from '../../exporter/claim-of-row.ts';
import { pages } from '../../exporter/pages.ts';
import type { Kind, Ontology } from '../../ontology/ontology.ts';
import { dumpEntities } from '../../shapes/dump.ts';
import { listOf } from '../../store/cell.ts';
import type { Store } from '../../store/store.ts';
import { countryLinks, isClosedList } from './country-links.ts';
import type { KnownEntity } from './known-entity.ts';
import { allOf, readCodes, readIdentifiers, readNames } from './read-values.ts';
import { withRegister } from './registered-in.ts';

export interface EntitiesRead {
  readonly store: Store;
  readonly ontology: Ontology;
  /** The kinds whose entities are wanted. */
  readonly kinds: readonly Kind[];
  readonly signal?: AbortSignal | undefined;
}

type Unlinked = Omit<KnownEntity, 'countries' | 'links' | 'beside'>;

/** All entities of some kinds that have a name, a code or an identifier, in the order of their ids: the store is read once, page by page. */
export async function readEntities(read: EntitiesRead): Promise<readonly KnownEntity[]> {
  const { store, ontology, kinds, signal } = read;
  const wanted = new Set(kinds.map(({ name }) => name));
  const found: Unlinked[] = [];
  const links = new Map<string, string[]>();
  /** Where each entity lies by its own links: a place in a country. */
  const lies = new Map<string, Map<string, string>>();
  /** The identifiers of each entity, of whatever kind. */
  const given = new Map<string, readonly string[]>();
  const note = (id: string, link: string): void => {
    const of = links.get(id);
    if (of === undefined) links.set(id, [link]);
    else of.push(link);
  };
  const hops = hopsByType(ontology);
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id, signal)) {
    const { id: cell, mergedIds, ...columns } = record(row.entity);
    const id = String(cell);
    const kind = ontology.kindOfId(id);
    if (kind === undefined) continue;
    const { forward, countries } = hops(kind);
    for (const [type, to] of listOf(row.links).map(listOf)) {
      const [name, other] = [String(type), String(to)];
      if (countries.has(name))
        lies.set(id, (lies.get(id) ?? new Map()).set(forward.get(name) ?? name, other));
      const target = ontology.kindOfId(other);
      if (target === undefined || isClosedList(target)) continue;
      if (wanted.has(kind.name)) note(id, `${forward.get(name) ?? name} ${other}`);
      if (wanted.has(target.name)) note(other, `${hops(target).reverse.get(name) ?? name} ${id}`);
    }
    const identifiers = readIdentifiers(kind, columns);
    if (allOf(identifiers).length > 0) given.set(id, allOf(identifiers));
    if (!wanted.has(kind.name)) continue;
    const values = { ...readNames(kind, columns), ...identifiers, codes: readCodes(kind, columns) };
    if (values.names.length + values.identifiers.size + values.codes.size === 0) continue;
    found.push({ id, kind: kind.name, merged: listOf(mergedIds).map(String), ...values });
  }
  const placed = ({ id, kind, identifiers }: Unlinked) => {
    const linked = countriesOf(id, lies, ontology);
    const of = ontology.kind(kind);
    return of === undefined ? linked : withRegister(linked, identifiers.keys(), of, ontology);
  };
  return found.map((one) => {
    const own = links.get(one.id) ?? [];
    return {
      ...one,
      countries: placed(one),
      links: own,
      beside: besideOf(own, given),
    };
  });
}

/** The identifiers of what some links lead to, each with the name of the link. */
const besideOf = (
  links: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
): readonly string[] => [
  ...new Set(
    links.flatMap((link) => {
      const [name = '', id = ''] = link.split(' ');
      return (given.get(id) ?? []).map((identifier) => `${name} ${identifier}`);
    }),
  ),
];

/** The countries that an entity belongs to: a part of a country counts as the country in which it lies. */
function countriesOf(
  id: string,
  lies: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ontology: Ontology,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [link, at] of lies.get(id) ?? []) {
    const country = isClosedList(ontology.kindOfId(at)) ? at : [...(lies.get(at)?.values() ?? [])][0];
    if (country !== undefined && isClosedList(ontology.kindOfId(country))) found.set(link, country);
  }
  return found;
}

/** What a kind calls the links of each type, at either end, and which of them say its country. */
function hopsByType(ontology: Ontology) {
  const known = new Map<Kind, ReturnType<typeof of>>();
  const of = (kind: Kind) => ({
    forward: new Map(kind.hops.flatMap((hop) => (hop.forward ? [[hop.type, hop.field]] : []))),
    reverse: new Map(kind.hops.flatMap((hop) => (hop.forward ? [] : [[hop.type, hop.field]]))),
    countries: new Set(countryLinks(kind, ontology).map(({ type }) => type)),
  });
  return (kind: Kind) => {
    const found = known.get(kind) ?? of(kind);
    known.set(kind, found);
    return found;
  };
}
