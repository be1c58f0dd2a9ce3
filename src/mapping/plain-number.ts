import Big from 'big.js';

/**
 * A number as the field writes it, in plain digits: groups of three may be apart, and the sign for decimals is given.
 * @returns null where the text is not such a number: `1,5` is none where `.` stands before decimals
 * @example plainNumber('1.234,5', ',', '1000') // '1234500'
 */
export function plainNumber(text: string, decimal: '.' | ',', times: string): string | null {
  const compact = text.replace(/[\s\u2009\u202f']/g, '').replace('\u2212', '-');
  const group = decimal === '.' ? ',' : '.';
  const form = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d+)?$`);
  if (!form.test(compact)) return null;
  return new Big(compact.replaceAll(group, '').replace(decimal, '.')).times(times).toFixed();
}
