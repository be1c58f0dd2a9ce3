import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { vocabularies } from '../../../schema/vocabularies/index.ts';
import { fieldOf } from '../../../src/ontology/field-of.ts';
import type { FtmPlace } from '../../../src/ontology/ftm-vocabulary.ts';

const { schemaOrg, followTheMoney, bods } = vocabularies;

/** What of a kind a vocabulary names that the ontology has not. */
const strange = (
  kind: string,
  properties: readonly string[],
  links: readonly string[],
): readonly string[] => {
  const of = (name: string) => fieldOf(graph.kind(kind), name);
  return [
    ...(graph.kind(kind) === undefined ? [kind] : []),
    ...properties.filter((name) => of(name).property === undefined).map((name) => `${kind}.${name}`),
    ...links.filter((name) => of(name).hop === undefined).map((name) => `${kind}.${name}`),
  ];
};

describe('a vocabulary names what the ontology has:', () => {
  test('schema.org', () => {
    const found = Object.entries(schemaOrg.kinds).flatMap(([kind, { terms }]) =>
      Object.keys(terms).filter((name) => {
        const { property, hop } = fieldOf(graph.kind(kind), name);
        return property === undefined && hop === undefined;
      }),
    );
    expect(found).toEqual([]);
    for (const kind of graph.kinds)
      for (const name of Object.keys(schemaOrg.common)) expect(fieldOf(kind, name).property).toBeDefined();
  });

  test('FollowTheMoney, and the properties of its links', () => {
    const found = Object.entries(followTheMoney).flatMap(([kind, { properties, links }]) => [
      ...strange(kind, Object.keys(properties), Object.keys(links)),
      ...Object.entries(links).flatMap(([name, link]) => {
        const of: Readonly<Record<string, FtmPlace>> = 'schema' in link ? (link.properties ?? {}) : {};
        const known = fieldOf(graph.kind(kind), name).hop?.properties.map((one) => one.name);
        return Object.keys(of).filter((property) => known?.includes(property) !== true);
      }),
    ]);
    expect(found).toEqual([]);
  });

  test('the Beneficial Ownership Data Standard, with a word for every interest', () => {
    const { owns } = bods;
    const { hop } = fieldOf(graph.kind('Company'), owns.link);
    const named = [
      owns.interest,
      owns.directness,
      owns.beneficial,
      owns.startDate,
      owns.endDate,
      ...Object.values(owns.share),
    ];
    const known = hop?.properties.map(({ name }) => name) ?? [];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    const output = hop?.properties.find(({ name }) => name === owns.interest)?.value.output;
    expect(Object.keys(owns.interests)).toEqual(output?.type === 'enum' ? Object.keys(output.members) : null);
    const names = Object.keys({ ...bods.days, ...bods.dates, ...bods.countries });
    const all = new Set(
      graph.kinds.flatMap(({ properties, hops }) => [
        ...properties.map((p) => p.name),
        ...hops.map((h) => h.field),
      ]),
    );
    expect(names.filter((name) => !all.has(name))).toEqual([]);
    expect(Object.keys(bods.entityTypes).filter((kind) => graph.kind(kind) === undefined)).toEqual([]);
  });
});
