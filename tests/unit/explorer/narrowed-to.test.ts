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
    expect(narrowedTo(nobody, keys)?.who).toBe('country/us');
  });

  test('a company that was asked for is not widened to its country', () => {
    const keys = [key('INVESTOR_COUNTRY', 'country/us'), key('HOST', 'country/jp')];
    expect(narrowedTo({ ...nobody, who: 'company/oracle' }, keys)).toBeNull();
  });

  test('a country that was asked for is narrowed to a company', () => {
    const keys = [
      key('INVESTOR_COUNTRY', 'country/us'),
      key('INVESTOR', 'company/oracle'),
      key('MOTIVE', 'motive/trust'),
    ];
    expect(narrowedTo({ ...nobody, who: 'country/us' }, keys)).toMatchObject({
      who: 'company/oracle',
      why: 'motive/trust',
    });
  });

  test('a slot that is filled with something else names a different sum', () => {
    expect(narrowedTo({ ...nobody, why: 'policy/act' }, [key('MOTIVE', 'motive/trust')])).toBeNull();
    expect(narrowedTo({ ...nobody, where: 'country/jp' }, [key('HOST', 'country/kr')])).toBeNull();
  });

  test('a year is both ends of the time', () => {
    expect(narrowedTo({ ...nobody, from: '2020' }, [key('YEAR', '2024')])).toMatchObject({
      from: '2024',
      to: '2024',
    });
  });

  test.each([
    key('YEAR', 'unknown'),
    key('INVESTOR', 'unknown'),
    key('INVESTOR_COUNTRY', 'unknown'),
    key('HOST', 'unknown'),
    key('SECTOR', 'sector/cloud'),
  ])('no sentence says what is not known, or a line of business: %o', (unsaid) => {
    expect(narrowedTo(nobody, [unsaid])).toBeNull();
  });
});
