import { printType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { toy } from '../../support/toy-ontology.ts';

const schema = buildSchema(toy, defaultLimits);
const printed = (name: string): string => {
  const type = schema.getType(name);
  return type
    ? printType(type)
        .replace(/"""[\s\S]*?"""\s*/g, '')
        .replace(/\s+/g, ' ')
    : `no type ${name}`;
};

test('a kind that is declared in one place has a type, a filter, an order, a connection and root fields', () => {
  expect(printed('Widget')).toContain('type Widget implements Node & Entity {');
  expect(printed('Widget')).toContain('colour: String');
  expect(printed('Widget')).toContain(
    'makers( where: WidgetMakersWhere orderBy: [MakerOrder!] first: Int after: String last: Int before: String ): WidgetMakersConnection!',
  );
  expect(printed('WidgetMakersEdge')).toBe(
    'type WidgetMakersEdge { cursor: String! node: Maker! share: Decimal claims: [Claim!]! basis: Basis! confidence: Float origins: Corroboration! }',
  );
  expect(printed('WidgetMakersConnection')).toBe(
    'type WidgetMakersConnection { edges: [WidgetMakersEdge!]! nodes: [Maker!]! pageInfo: PageInfo! totalCount: Int! aggregate: MakerAggregate! }',
  );
  expect(printed('MakerAggregate')).toBe(
    'type MakerAggregate { count: Int! facets( by: MakerFacet! first: Int = 25 ): [Facet!]! }',
  );
  expect(printed('MakerFacet')).toBe('enum MakerFacet { TEACHER WIDGETS PUPILS }');
  expect(printed('WidgetWhere')).toBe(
    'input WidgetWhere { id: IDFilter name: NameFilter names: NameFilter identifiers: IdentifierFilter colour: TextFilter makers: WidgetMakersListWhere evidence: EvidenceWhere AND: [WidgetWhere!] OR: [WidgetWhere!] NOT: WidgetWhere }',
  );
  expect(printed('WidgetOrderField')).toBe('enum WidgetOrderField { ID NAME COLOUR }');
  expect(printed('Query')).toContain('widget( id: ID! asOf: Date ): Widget');
  expect(printed('Query')).toContain('widgets( where: WidgetWhere');
});

test('a link has a field at its other end, and a link to one is the target itself', () => {
  expect(printed('Maker')).toContain('): MakerWidgetsConnection!');
  expect(printed('Maker')).toContain('teacher: Maker ');
  expect(printed('MakerWhere')).toContain('teacher: MakerWhere ');
  expect(printed('MakerWhere')).toContain('pupils: MakerListWhere ');
});
