import { describe, expect, test } from 'vitest';
import { company, mappedTexts } from '../../support/mapped-texts.ts';

const { mapped, read } = mappedTexts();

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
