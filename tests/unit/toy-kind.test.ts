import { expect, test } from 'vitest';
import { declarations } from '../../schema/index.ts';
import { decimal, fuzzyDate, text } from '../../schema/values/index.ts';
import { checkClaim } from '../../src/claims/check-claim.ts';
import { joinDeclarations } from '../../src/ontology/join-declarations.ts';
import { family, kind } from '../../src/ontology/kind.ts';
import { printedForms } from '../../src/print/print-all.ts';
import { constraints } from '../../src/store/neo4j/cypher/constraints.ts';

/** What a founder would write as schema/kinds/tariff.ts: nothing else in this test knows of tariffs. */
const tariff = kind({
  name: 'Tariff',
  doc: 'A duty that a government charges on goods that cross its border.',
  properties: {
    hsCode: { value: text, doc: 'Goods covered, as a code of the Harmonized System.', index: true },
    rate: { value: decimal, doc: 'Duty in percent of the value.' },
    starts: { value: fuzzyDate, doc: 'First day in force.' },
  },
  links: {
    imposedBy: {
      type: 'IMPOSED_BY',
      to: 'Country',
      doc: 'Countries that charge the duty.',
      reverse: { name: 'tariffs', doc: 'Duties that this country charges.' },
    },
  },
});

/** The same as schema/families/levy.ts. */
const levy = family({
  name: 'Levy',
  doc: 'What somebody must pay or keep to.',
  members: ['Tariff', 'Policy'],
  properties: { website: { value: text, doc: 'Where it is explained.' } },
  links: {
    bornBy: {
      type: 'BORN_BY',
      to: 'Actor',
      doc: 'Who bears it.',
      reverse: { name: 'levies', doc: 'What is borne here.' },
    },
  },
});

const extended = joinDeclarations({
  ...declarations,
  kinds: [...declarations.kinds, tariff],
  families: [...(declarations.families ?? []), levy],
});
const printed = printedForms(extended);
const claim = (about: string, value: string) => ({
  subject: 'tariff/us-steel',
  about,
  value,
  source: 'source/x',
});

test('gets a type, a filter, an order, a pair of root fields, a member of Kind and the field at the other end', () => {
  const sdl = printed['schema.graphql'] ?? '';
  expect(sdl).toMatch(/^type Tariff implements Entity & (Levy & )?Node \{$/m);
  expect(sdl).toContain('input TariffWhere {');
  expect(sdl).toContain('enum TariffOrderField {');
  expect(sdl).toContain('type TariffConnection {');
  expect(sdl).toContain('type CountryTariffsConnection {');
  expect(sdl).toMatch(/^ {2}TARIFF$/m);
  expect(sdl).toMatch(/^ {2}tariff\(/m);
  expect(sdl).toMatch(/^ {2}tariffs\(/m);
});

test('gets its indexes', () => {
  const texts = constraints(extended).map((s) => s.text);
  expect(texts.filter((t) => t.includes('`Tariff`'))).toEqual([
    expect.stringContaining('n.id IS UNIQUE'),
    expect.stringContaining('`namesOrder`'),
    expect.stringContaining('`hsCodeOrder`'),
    expect.stringContaining('`hsCode`'),
  ]);
});

test('gets its import checks', () => {
  expect(checkClaim(claim('rate', '25.0'), extended).value).toBe('25');
  expect(checkClaim(claim('imposedBy', 'country/us'), extended).isLink).toBe(true);
  expect(() => checkClaim(claim('rate', 'high'), extended)).toThrow('high is not a decimal number');
  expect(() => checkClaim(claim('impsedBy', 'country/us'), extended)).toThrow('Did you mean imposedBy?');
  expect(() => checkClaim(claim('imposedBy', 'company/x'), extended)).toThrow('company/x is of kind Company');
});

test('gets its section in the printed reference and in the JSON', () => {
  expect(printed['ONTOLOGY.md']).toContain('## Tariff\n');
  expect(printed['ONTOLOGY.md']).toContain(
    '| `tariffs` | Tariff.imposedBy | Duties that this country charges. |',
  );
  expect(printed['ontology.json']).toContain('"name": "Tariff"');
});

test('shares what a family of one file declares: an interface, a filter, and fields at both ends', () => {
  const sdl = printed['schema.graphql'] ?? '';
  expect(sdl).toContain('interface Levy implements Entity & Node {');
  expect(sdl).toContain('type Tariff implements Entity & Levy & Node {');
  expect(sdl).toMatch(
    /^input LevyWhere \{[^}]* asPolicy: PolicyWhere[^}]* asTariff: TariffWhere[^}]* bornBy: ActorListWhere/ms,
  );
  expect(sdl).toContain('): PolicyBornByConnection!');
  expect(sdl).toContain('): CompanyLeviesConnection!');
  expect(checkClaim(claim('bornBy', 'person/x'), extended).isLink).toBe(true);
  expect(checkClaim(claim('website', 'https://example.org'), extended).value).toBe('https://example.org');
  expect(() => checkClaim(claim('bornBy', 'policy/x'), extended)).toThrow('policy/x is of kind Policy');
  expect(printed['ONTOLOGY.md']).toContain(
    '| `Levy` | Policy, Tariff | What somebody must pay or keep to. |',
  );
});
