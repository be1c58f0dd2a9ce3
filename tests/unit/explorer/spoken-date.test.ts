import { describe, expect, test } from 'vitest';
import { dateSpeaker } from '../../../explorer/src/language/spoken-date.ts';

describe('a date of EDTF', () => {
  const en = dateSpeaker('en');

  test.each([
    ['2024-04-18', 'Apr 18, 2024'],
    ['2024-04', 'Apr 2024'],
    ['2024', '2024'],
    ['2024-04-18T10:00:00Z', 'Apr 18, 2024'],
    ['2024-04~', 'about Apr 2024'],
    ['2024?', 'perhaps 2024'],
    ['2024%', 'perhaps about 2024'],
    ['2009-01-20/2013-01-20', 'Jan 20, 2009 – Jan 20, 2013'],
    ['2024~/2026~', 'about 2024 – about 2026'],
    ['2022-03-01/..', 'from Mar 1, 2022'],
    ['2022-03-01/', 'from Mar 1, 2022'],
    ['../2024', 'until 2024'],
  ])('is told in words: %s', (edtf, said) => {
    expect(en(edtf)).toBe(said);
  });

  test.each(['202X', '2024-00', '2024-13-01', '2024-21', '../..', 'CEO/CTO', '2024/2025/2026', '-0100', ''])(
    'stays as it is written where it is no day, month or year: %s',
    (edtf) => {
      expect(en(edtf)).toBe(edtf);
    },
  );

  test('is told as Korean and Japanese say it', () => {
    expect(dateSpeaker('ko')('2022-03-01/..')).toBe('2022. 3. 1.부터');
    expect(dateSpeaker('ja')('2024-04~')).toBe('2024年4月頃');
  });
});
