import { describe, expect, test } from 'vitest';
import type { MappingFault } from '../../../src/mapping/mapping-fault.ts';
import { company, mappedTexts } from '../../support/mapped-texts.ts';

const { mapped, read, readText } = mappedTexts();

describe('what is easily overlooked is told', () => {
  test('two records of one key that say otherwise, and entities that no record tells of', async () => {
    const entities = `${company}      founded: year
  other:
    kind: company
    when: year = 2000
    id: { slug: name }
`;
    const { notes, claims } = await mapped(
      'keys.csv',
      'name,year\nWidget,1999\nWidget,2000\nCog,\n',
      entities,
    );
    expect(claims.filter((claim) => claim.includes('founded'))).toHaveLength(2);
    expect(Object.fromEntries(notes.differing)).toEqual({
      'maker.founded (year)': { claims: 1, first: 'company/widget' },
    });
    // A cell is a text, and 2000 a number.
    expect(notes.untold).toEqual(['other']);
  });

  test('evidence that is the name of a column, and a table that is delimited otherwise', async () => {
    const evidence = 'evidence: { locator: name }';
    const { problems } = await mapped('name.csv', 'name\nWidget\n', company, evidence);
    expect(problems).toMatchObject([
      { line: 1, path: 'evidence.locator', expected: expect.stringContaining('{ column: name }') },
    ]);
    const other = await mapped('other.csv', 'name;site\nWidget;\n', company);
    expect(other.problems[0]?.message).toMatch(/Does something else stand between its cells/);
  });

  test('an identifier of an id that is none', async () => {
    const entity = company.replace('{ slug: name }', '{ identifier: { scheme: LEI, column: name } }');
    expect((await mapped('lei.csv', 'name\n1\n', entity)).problems).toMatchObject([
      { message: '1 is not a valid LEI' },
    ]);
  });

  test('a record that is nested deeper than anything', async () => {
    const deep = `[{"name": "a", "x": ${'['.repeat(5_000)}${']'.repeat(5_000)}}]`;
    expect((await mapped('deep.json', deep, company)).problems).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  test('a table of a mapping that is not there', async () => {
    const tables = 'tables: { s: { file: nope.csv, key: a, value: b } }';
    const fault = await mapped('table.csv', 'name\nWidget\n', company, tables).catch(
      (error: unknown) => error,
    );
    expect((fault as Error).message).toMatch(/nope\.csv is not there/);
  });
});

test.each([
  ['($f := function() { $f() }; $f())', /Evaluation timeout/],
  ['($f := function($n) { $n + $f($n) }; $f(1))', /Stack overflow/],
  ['$count([1..1000000])', /sequence length/],
])('an expression that would not end is a fault of its record: %s', async (text, told) => {
  const entity = company.replace('column: name', `from: '${text}'`);
  const { problems } = await mapped('endless.csv', 'name\nWidget\n', entity);
  expect(problems).toMatchObject([{ line: 2, code: 'BAD_VALUE', message: expect.stringMatching(told) }]);
});

describe('a mapping that is wrong says where, and what was expected', () => {
  test.each([
    ['kind: compnay\n    id: { key: a }', /:7 .*compnay is not a kind\. Did you mean company\?/],
    ['kind: company\n    id: { kye: a }', /:8 .*must say one of code, identifier, key, slug/],
    [
      'kind: company\n    id: { key: a }\n    claims: { nams: a }',
      /:9 .*Company has no property or link nams\. Did you mean names\?/,
    ],
    [
      'kind: company\n    id: { key: a }\n    claims:\n      names: { column: a, lan: en }',
      /:10 .*lan is not a key here\. Did you mean lang\?/,
    ],
    ['kind: company\n    id: { key: { from: "a +" } }', /:8 .*a \+ is not an expression/],
    [
      'kind: company\n    id: { key: a }\n    claims: { owns: { to: nobody } }',
      /:9 .*nobody is no entity of this file/,
    ],
    ['kind: company\n    id: { key: { column: a, table: cuntries } }', /:8 .*Did you mean countries\?/],
    ['kind: company\n    id: { key: { column: a, format: dd/mm/yyyy } }', /:8 .*mm is no part of a date/],
  ])('%s', async (entity, told) => {
    const fault = await read(`\n  it:\n    ${entity}\n`).catch((error: unknown) => error);
    const { place, message } = fault as { place: string; message: string };
    expect(`${place} ${message}`).toMatch(told);
  });
});

describe('a word of the mapping itself that is none is told once, with its line, and before a file is read', () => {
  test.each([
    ['evidence: { basis: STATD }', '', /:4 STATD is not one of the words\. Did you mean STATED\?/],
    ['evidence: { rank: { text: BEST } }', '', /:4 BEST is not one of the words/],
    ['evidence:\n  locator: a\n  valid: 2024-13', '', /:6 2024-13/],
    ['evidence: { confidence: "1.5" }', '', /:4 1\.5 is not a confidence/],
    ['evidence: { retrieved: yesterday }', '', /:4 yesterday/],
    ['evidence: { basis: name }', '', /:4 .*\{ column: name \} where it is of a record/],
    ['evidence: { basis: { column: a, words: { x: STATED, y: STTED } } }', '', /:4 STTED is not one/],
    ['evidence: { basis: { column: a, table: countries, otherwise: NONE } }', '', /:4 NONE is not one/],
    ['', 'names:\n        - a\n        - { column: b, kind: OFICIAL }', /:12 OFICIAL is not a kind of name/],
    ['', 'names: { column: a, lang: "english language" }', /:10 english language is not a language tag/],
    ['', 'names: { column: a, basis: STATD }', /:10 STATD is not one of the words/],
    ['', 'founded: { text: last spring }', /:10 last spring/],
    ['', 'owns: { to: it, share: { text: much } }', /:10 much/],
    ['', 'identifiers: { column: a, scheme: LIE }', /:10 LIE is not a scheme of identifiers/],
  ])('%s%s', async (more, claim, told) => {
    const entity = `\n  it:\n    kind: company\n    id: { key: a }\n    claims:\n      ${claim === '' ? 'names: a' : claim}\n`;
    const fault = await read(entity, more).catch((error: unknown) => error);
    const { name, place, message, expected } = fault as MappingFault;
    expect(name).toBe('MappingFault');
    expect(`${place} ${message} ${expected}`).toMatch(told);
  });

  test.each([
    ['source.sourceKind', 'dataset: { id: dataset/widgets, title: Widgets }', 'sourceKind: OFICIAL'],
    ['dataset.licence', 'dataset: { id: dataset/widgets, title: Widgets, licence: [] }', 'published: 2024'],
    ['dataset.titel', 'dataset: { id: dataset/widgets, title: Widgets, titel: x }', 'published: 2024-01'],
  ])('and so is a head: %s', async (path, dataset, more) => {
    const text = `${dataset}\nsource: { id: source/widgets-1, title: Widgets, ${more} }\nentities: {}\n`;
    const fault = await readText(text).catch((error: unknown) => error);
    expect((fault as MappingFault).path.join('.')).toBe(path);
  });
});
