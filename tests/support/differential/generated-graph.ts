import { headKinds, releaseColumns } from '../../../src/claims/source-kind.ts';
import type { Hop, Kind, Ontology, Property } from '../../../src/ontology/ontology.ts';
import { type Draw, draw } from './draw.ts';
import { rates, sampleValue } from './sample-values.ts';

/** A line of a file of claims. */
type Row = Readonly<Record<string, unknown>>;

/** Rows that the importer reads, and the ids that they speak of. */
export interface GeneratedGraph {
  readonly rows: readonly Row[];
  /** Ids of each kind by its name; the first ones have the most claims and links. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

const indicator = 'indicator/exchange-rate-usd';

/** Part of the entities of a kind that sources say much of. */
const rich = 0.06;

/** How many sources say something of themselves, where that is not as many as for all else. Few are works of reference. */
const partOfHeads: Readonly<Record<string, number>> = { title: 1, timing: 0.05 };

/**
 * A graph of every kind of an ontology, as many entities of each. A few have nearly every property and link and are
 * what most links lead to; the others have one claim or two. Sources disagree, withdraw, repeat each other and
 * themselves; many values are equal, and many missing.
 */
export function generatedGraph(ontology: Ontology, entities: number, seed: number): GeneratedGraph {
  const d = draw(seed);
  const each = Math.floor(entities / ontology.kinds.length);
  const ids = new Map(ontology.kinds.map((kind) => [kind.name, idsOf(kind, each)]));
  const sources = ids.get('Source') ?? [];
  const rows: Row[] = [...sources, ...(ids.get('Dataset') ?? [])].map((id) => head(id));
  for (const kind of ontology.kinds)
    if (!headKinds.includes(kind.name))
      for (const [place, id] of (ids.get(kind.name) ?? []).entries()) rows.push(...claims(kind, id, place));
  rows.push(...ratesOfExchange());
  return { rows, ids };

  function head(id: string): Row {
    const kind = ontology.kindOfId(id);
    const properties = (kind?.properties ?? []).filter(
      ({ many, name }) => many !== true && !releaseColumns.some((column) => column === name),
    );
    const said = properties.filter(({ name }) => d.chance(partOfHeads[name] ?? 0.6));
    const values = said.map(({ name, value }) => [name, sampleValue(value, d)]);
    if (kind?.name === 'Dataset') return { dataset: { id, ...Object.fromEntries(values) } };
    const derivedFrom = d.chance(0.3) ? [target('Source'), target('Source')] : [];
    const dataset = d.chance(0.2) ? target('Dataset') : null;
    return { source: { id, ...Object.fromEntries(values), derivedFrom, dataset } };
  }

  function claims(kind: Kind, id: string, place: number): readonly Row[] {
    const links = kind.hops.filter(({ forward }) => forward);
    if (place < each * rich)
      return [
        ...kind.properties.filter(() => d.chance(0.7)).flatMap((property) => values(id, property)),
        ...links.filter(() => d.chance(0.6)).flatMap((hop) => ends(id, hop, 1 + d.below(4))),
      ];
    const [named] = kind.properties;
    if (named !== undefined && d.chance(0.5)) return values(id, named).slice(0, 1);
    const said = d.some(kind.properties, 1).flatMap((property) => values(id, property));
    return links.length === 0 || d.chance(0.5) ? said : ends(id, d.pick(links), 1);
  }

  function values(id: string, property: Property): readonly Row[] {
    const count = property.many || d.chance(0.2) ? 1 + d.below(3) : 1;
    return Array.from({ length: count }, () => claim(id, property.name, sampleValue(property.value, d)));
  }

  function ends(id: string, hop: Hop, most: number): readonly Row[] {
    const count = hop.one && d.chance(0.8) ? 1 : most;
    return Array.from({ length: count }, () => {
      const stated = hop.properties.filter(() => d.chance(0.6));
      const qualifiers = stated.map(({ name, value }) => [name, sampleValue(value, d)]);
      return { ...claim(id, hop.field, target(d.pick(hop.to))), qualifiers: Object.fromEntries(qualifiers) };
    });
  }

  function claim(subject: string, about: string, value: string): Row {
    return { subject, about, value, source: target('Source'), ...evidence(d) };
  }

  function target(kind: string): string {
    const of = ids.get(kind) ?? [];
    return of[d.popular(of.length)] ?? '';
  }

  function ratesOfExchange(): readonly Row[] {
    const source = sources[0];
    return Object.entries(rates).flatMap(([currency, values]) =>
      ['2023-01', '2023-11', '2023-12', '2024-01', '2024-03', '2024-04'].flatMap((period, n) => {
        const subject = `observation/rate-${currency.toLowerCase()}-${period}`;
        const said = { value: values[n % values.length], currency, period, indicator };
        return Object.entries(said).map(([about, value]) => ({ subject, about, value, source }));
      }),
    );
  }
}

/** What orders of numbers and of texts, and of one sign before another, put in different places. */
function idsOf({ prefix }: Kind, count: number): readonly string[] {
  const slugs = ['', 'g', 'x-', 'x.', 'x-x.'];
  return Array.from({ length: count }, (_, n) => `${prefix}/${slugs[n % slugs.length]}${n}`);
}

function evidence(d: Draw): Row {
  return {
    ...(d.chance(0.5) ? { basis: d.pick(['STATED', 'ESTIMATED', 'INFERRED']) } : {}),
    ...(d.chance(0.1) ? { rank: d.pick(['PREFERRED', 'DEPRECATED']) } : {}),
    ...(d.chance(0.2) ? { confidence: d.pick([0, 0.1, 0.3, 0.5, 1]) } : {}),
    ...(d.chance(0.1) ? { valid: d.pick(['2024', '2023/..', '2020/2022']) } : {}),
    ...(d.chance(0.1) ? { locator: `line ${d.below(5)}`, quote: 'so “they” say' } : {}),
  };
}
