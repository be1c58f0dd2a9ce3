import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphqlSync, isInterfaceType, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { linkPages } from '../../../explorer/src/graphql/link-pages.ts';
import { type DescribedField, ownFields } from '../../../explorer/src/graphql/own-fields.ts';
import { typeQuery } from '../../../explorer/src/graphql/type-query.ts';
import { neighbourParts } from '../../../explorer/src/parts/neighbour-parts.ts';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../schema/printed/schema.graphql'), 'utf8'),
);

interface Described {
  readonly type: { readonly fields: readonly DescribedField[] };
  readonly every: { readonly fields: readonly DescribedField[] };
}

const namesOf = (name: string) => {
  // The printed schema, in which fields stand by the alphabet, answers what the server would answer of itself.
  const { data } = graphqlSync({ schema, source: print(typeQuery), variableValues: { name } });
  const { type, every } = JSON.parse(JSON.stringify(data)) as Described;
  const { properties, links } = ownFields(type.fields, every.fields);
  return { properties: properties.map((field) => field.name), links: links.map((field) => field.name) };
};

describe('what a type has of its own', () => {
  test('are properties, and links to one and to many, in the order of the schema', () => {
    expect(namesOf('AIModel')).toEqual({
      properties: [
        ...['hardware', 'modelKind', 'parameters'],
        ...['released', 'trainingCompute', 'trainingCost'],
      ],
      links: ['affectedBy', 'basedOn', 'derivatives', 'developers', 'fundedBy', 'observations'],
    });
  });

  test('counts a link to one of several kinds as a link', () => {
    const { properties, links } = namesOf('Observation');
    expect(links).toEqual(['citedBy', 'counterpart', 'indicator', 'of']);
    expect(properties).toContain('amount');
  });

  test('leaves out what every entity has, and what is claims and not entities', () => {
    const { properties, links } = namesOf('Source');
    expect(links).toEqual(['dataset', 'derivedFrom', 'repeatedBy']);
    expect(properties).not.toContain('says');
    expect(properties).not.toContain('id');
    expect(properties).not.toContain('names');
  });

  test('is found for every kind that the schema has', () => {
    const entity = schema.getType('Entity');
    const kinds = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [];
    expect(kinds.length).toBeGreaterThan(0);
    for (const { name } of kinds) expect(namesOf(name).links.length, name).toBeGreaterThan(0);
  });

  test('makes one valid question for the first page of every link', () => {
    const { links } = namesOf('Country');
    const wanted = links.map((link) => ({ link, after: null }));
    const { document } = linkPages('EntityLinks', neighbourParts, wanted, 10);
    expect(validate(schema, document)).toEqual([]);
    for (const link of links) expect(print(document)).toContain(`${link}: neighbours(`);
  });
});
