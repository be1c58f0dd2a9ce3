import { namesProperty, shownName } from '../graphql/names-property.ts';
import { fetchedWith } from '../loaders/fetched.ts';
import type { Reading } from '../loaders/reading.ts';
import { commonProperties } from '../ontology/common-properties.ts';
import type { Hop, Kind, Ontology } from '../ontology/ontology.ts';
import { countryLinks, isClosedList } from '../resolver/known/country-links.ts';
import { isName } from '../resolver/known/is-name.ts';
import { readIdentifiers, readNames } from '../resolver/known/read-values.ts';
import { withRegister } from '../resolver/known/registered-in.ts';
import { isWebAddress } from '../resolver/known/web-address.ts';
import { type ReadName, readName } from '../resolver/names/read-name.ts';
import { listOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { Candidate, Linked, LinkedBy } from './candidate.ts';
import { fieldAt } from './field-at.ts';
import { readFields } from './read-fields.ts';

type Where = Pick<Reading, 'read'> & { readonly ontology: Ontology };

/** Most that one link of a candidate is followed to, where nobody says it. */
const linksRead = 50;

/** Candidates by their ids, with all by which they are compared, and with what `pids` name; a missing one is left out. */
export async function readCandidates(
  where: Where,
  ids: Iterable<string>,
  pids: ReadonlySet<string>,
  linksMax = linksRead,
): Promise<ReadonlyMap<string, Candidate>> {
  const { ontology } = where;
  const asked = (kind: Kind) => [...pids].flatMap((pid) => fieldAt(kind, pid) ?? []);
  const names = shownNames(ontology);
  const rows = await readFields(where, ids, {
    properties: (kind) => [
      ...kind.properties.filter((one) => one.value.unique !== undefined || isName(one) || isWebAddress(one)),
      ...asked(kind).flatMap(({ property }) => property ?? []),
    ],
    hops: (kind) => [
      ...new Set([...countryLinks(kind, ontology), ...asked(kind).flatMap(({ hop }) => hop ?? [])]),
    ],
    ofLinked: names.columns,
    // One more, to know whether there are more.
    linksMax: linksMax + 1,
  });
  const countries = await countriesOf(where, rows);
  const found = new Map<string, Candidate>();
  for (const [id, row] of rows) {
    const of = ontology.kindOfId(id);
    if (of === undefined) continue;
    const known = { ...readNames(of, row), ...readIdentifiers(of, row) };
    const hops = asked(of).flatMap(({ hop }) => hop ?? []);
    const linked = new Map(hops.map((hop) => [hop.field, linkedBy(row, hop, names, linksMax)]));
    const links = hops
      .filter(({ to }) => !to.every((name) => isClosedList(ontology.kind(name))))
      .flatMap(({ field }) => (linked.get(field)?.ends ?? []).map((one) => `${field} ${one.id}`));
    found.set(id, {
      id,
      of,
      kind: of.name,
      name: known.names[0] ?? id,
      merged: [],
      ...known,
      countries: withRegister(countries.get(id) ?? new Map(), known.identifiers.keys(), of, ontology),
      codes: new Map(),
      links,
      beside: [],
      readNames: known.names.map(readName),
      row,
      linked,
    });
  }
  return found;
}

/** The columns with the names of any entity. */
function shownNames({ kinds }: Ontology) {
  const shown = shownName(kinds);
  const property = namesProperty(commonProperties(kinds));
  const all = property && `${property.name}${property.value.columns[0]?.suffix ?? ''}`;
  return { all, shown, columns: [all, shown].flatMap((column) => column ?? []) };
}

function linkedBy(
  row: Row,
  hop: Hop,
  { all, shown }: ReturnType<typeof shownNames>,
  linksMax: number,
): LinkedBy {
  const items = fetchedWith(row, hop)?.items ?? [];
  const ends = items.slice(0, linksMax).map(({ node }): Linked => {
    const first = shown === undefined ? [] : [node[shown]];
    const others = all === undefined ? [] : listOf(node[all]);
    const texts = [...first, ...others].filter((one) => typeof one === 'string');
    let made: readonly ReadName[] | undefined;
    const readNames = () => {
      made ??= [...new Set(texts)].map(readName);
      return made;
    };
    return { id: String(node.id), names: texts, readNames };
  });
  return { ends, isCut: items.length > linksMax };
}

/** The country to which each belongs, by each link that says so: of a part of a country, the one in which it lies. */
async function countriesOf(
  where: Where,
  rows: ReadonlyMap<string, Row>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { ontology } = where;
  const ends = [...rows].map(([id, row]) => [id, endsOf(id, row, ontology)] as const);
  const parts = ends.flatMap(([, own]) => own.map(({ at }) => at)).filter((at) => !isCountry(at));
  const lying = await readFields(where, parts, {
    properties: () => [],
    hops: (kind) => countryLinks(kind, ontology),
    ofLinked: [],
    linksMax: 1,
  });
  const countryOf = (at: string): readonly string[] => {
    if (isCountry(at)) return [at];
    const row = lying.get(at);
    return row === undefined
      ? []
      : endsOf(at, row, ontology)
          .map((end) => end.at)
          .filter(isCountry);
  };
  return new Map(
    ends.map(([id, own]) => [
      id,
      new Map(own.flatMap(({ field, at }) => countryOf(at).map((country) => [field, country] as const))),
    ]),
  );

  function isCountry(id: string): boolean {
    return isClosedList(ontology.kindOfId(id));
  }
}

/** Where the links that say a country lead from an entity. */
function endsOf(id: string, row: Row, ontology: Ontology) {
  const kind = ontology.kindOfId(id);
  return (kind === undefined ? [] : countryLinks(kind, ontology)).flatMap((hop) =>
    (fetchedWith(row, hop)?.items ?? []).map(({ node }) => ({ field: hop.field, at: String(node.id) })),
  );
}
