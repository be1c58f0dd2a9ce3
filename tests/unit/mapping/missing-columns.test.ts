import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../src/mapping/meant-by.ts';
import { mappedTexts } from '../../support/mapped-texts.ts';

const { mapped } = mappedTexts();

const makers = `
  maker:
    kind: company
    id: { key: name }
    claims:
      names: { column: name, kind: COMMON }
      website: sit
  part:
    each: '["a", "b"]'
    kind: company
    id: { key: { from: '$record.name & $' } }
    claims: { names: { column: other } }
`;

describe('a column that is not there', () => {
  test('refuses a table, also where another entity has parts of a record, whose names may be their own', async () => {
    const { problems, claims } = await mapped('rows.csv', 'name,site\nA,https://a.example\n', makers);
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'MISSING', path: 'sit', message: expect.stringContaining('Did you mean site?') },
    ]);
  });

  test('is told of other records where one is spelt nearly so', async () => {
    const { notes } = await mapped('rows.json', '[{"name":"A","site":"https://a.example"}]', makers);
    expect(notes.misspelt()).toEqual([{ column: 'sit', meant: 'site' }]);
  });

  test.each([
    ['date_isued', ['date_issued'], true, 'date_issued'],
    ['share.minimum', ['share.maximum'], true, undefined],
    ['share.minimum', ['share.minimun'], false, 'share.minimun'],
    ['properties.alias', ['properties.name'], false, undefined],
    ['a.name', ['b.name'], false, undefined],
    ['name', ['name.first'], false, undefined],
  ])('%s among %j', (column, seen, isRead, meant) => {
    expect(meantBy(column, new Set(seen), () => isRead)[0]?.meant).toBe(meant);
  });
});
