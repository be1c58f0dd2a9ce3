import { describe, expect, test } from 'vitest';
import { nobody } from '../../../explorer/src/address/answer-address.ts';
import { narrowedTo } from '../../../explorer/src/views/answer/narrowed-to.ts';

const key = (dimension: string, value: string) => ({
  dimension,
  value,
  entity: value.includes('/') ? { id: value } : null,
});

describe('the answer to one flow', () => {
  test('a company says more than its country', () => {
    const keys = [
      key('INVESTOR_COUNTRY', 'country/us'),
      key('INVESTOR', 'company/oracle'),
      key('HOST', 'country/jp'),
    ];
    expect(narrowedTo(nobody, keys)).toEqual({
      ...nobody,
      who: 'company/oracle',
      where: 'country/jp',
      view: 'table',
    });
  });

  test('between countries it is the country', () => {
    const keys = [key('INVESTOR_COUNTRY', 'country/us'), key('HOST', 'country/jp')];
    expect(narrowedTo(nobody, keys).who).toBe('country/us');
  });

  test('a company that was asked for is not widened to its country', () => {
    const keys = [key('INVESTOR_COUNTRY', 'country/us'), key('HOST', 'country/jp')];
    expect(narrowedTo({ ...nobody, who: 'company/oracle' }, keys).who).toBe('company/oracle');
  });

  test('a country that was asked for is narrowed to a company', () => {
    const keys = [
      key('INVESTOR_COUNTRY', 'country/us'),
      key('INVESTOR', 'company/oracle'),
      key('MOTIVE', 'motive/trust'),
    ];
    const { who, why } = narrowedTo({ ...nobody, who: 'country/us' }, keys);
    expect([who, why]).toEqual(['company/oracle', 'motive/trust']);
  });

  test('a slot that is filled stays', () => {
    expect(narrowedTo({ ...nobody, why: 'policy/act' }, [key('MOTIVE', 'motive/trust')]).why).toBe(
      'policy/act',
    );
  });

  test('a year is both ends of the time', () => {
    expect(narrowedTo({ ...nobody, from: '2020' }, [key('YEAR', '2024')])).toMatchObject({
      from: '2024',
      to: '2024',
    });
  });

  test('what is not known narrows nothing', () => {
    const keys = [key('YEAR', 'unknown'), key('INVESTOR', 'unknown'), key('SECTOR', 'sector/cloud')];
    expect(narrowedTo({ ...nobody, from: '2020' }, keys)).toEqual({ ...nobody, from: '2020', view: 'table' });
  });
});
