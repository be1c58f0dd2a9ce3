import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { canonicalText, fieldAt } from '../../../src/reconcile/field-at.ts';

const company = graph.target('Company');

describe('a property id', () => {
  test('is the name of a property, the field of a link, or a scheme of identifiers', () => {
    expect(fieldAt(company, 'names')?.property?.name).toBe('names');
    expect(fieldAt(company, 'headquarteredIn')?.hop?.field).toBe('headquarteredIn');
    expect(fieldAt(company, 'identifiers:LEI')).toMatchObject({ part: 'LEI' });
    expect(fieldAt(company, 'identifiers:GB-COH')).toMatchObject({ part: 'GB-COH' });
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ':',
    'identifiers:',
    'identifiers:Q',
    'names:ko',
    'identifiers:__proto__',
  ])('is nothing where it is %j', (pid) => {
    expect(fieldAt(company, pid)).toBeNull();
  });

  test('of a scheme reads its values with and without it', () => {
    const field = fieldAt(company, 'identifiers:WIKIDATA');
    if (!field?.property) throw new Error('there is no such property');
    const read = (text: string) => canonicalText(field.property, field.part, text);
    expect(['q5', 'WIKIDATA:Q5', 'LEI:1', 'five'].map(read)).toEqual([
      'WIKIDATA:Q5',
      'WIKIDATA:Q5',
      null,
      null,
    ]);
  });
});
