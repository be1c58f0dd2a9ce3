import fc from 'fast-check';

/** A figure with a way in which people write it. */
export interface WrittenFigure {
  /** Plain decimal. */
  readonly figure: string;
  readonly written: string;
}

/** Three or four digits that are significant, so that no notation has to round. */
const digits = fc.integer({ min: 1, max: 9_999 });

const scales = {
  western: [
    [3, [' thousand', 'k']],
    [6, [' million', 'm', 'mn', '-million', ' Millionen']],
    [9, [' billion', 'bn', 'b', ' Mrd.', ' milliards']],
    [12, [' trillion', 'tn', 'trn']],
  ],
  eastern: [
    [4, ['万', '만', '萬']],
    [8, ['億', '억', ' 억', '亿']],
    [12, ['兆', '조']],
  ],
} as const;

const shifted = (value: number, zeros: number): string => `${value}${'0'.repeat(zeros)}`;

/** `1234`, `1,234` or `1 234`: digits alone. */
const plain = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(',', ' ', "'", '\u00a0', ''),
  )
  .map(([value, zeros, sign]) => {
    const figure = shifted(value, zeros);
    return { figure, written: figure.replaceAll(/\B(?=(\d{3})+$)/g, sign) };
  });

/** `12.34 billion`, `1,2 Mrd.`, `8bn`: hundredths of a unit. */
const scaled = fc
  .tuple(digits, fc.constantFrom(...scales.western), fc.nat(9), fc.constantFrom('.', ','))
  .filter(([value, , , point]) => point === '.' || value % 100 !== 0)
  .map(([value, [zeros, words], at, point]) => {
    const whole = Math.floor(value / 100);
    const rest = String(value % 100)
      .padStart(2, '0')
      .replace(/0+$/, '');
    const written = `${whole}${rest === '' ? '' : `${point}${rest}`}${words[at % words.length]}`;
    return { figure: shifted(value, zeros - 2), written };
  });

/** `2兆2600億`, `3조 9000억`: two units, the smaller one with four digits at most. */
const composed = fc
  .tuple(digits, fc.integer({ min: 0, max: 1 }), digits, fc.nat(9), fc.constantFrom('', ' '))
  .map(([high, at, low, word, blank]) => {
    const [[small, ones], [large, tens]] =
      at === 0 ? [scales.eastern[0], scales.eastern[1]] : [scales.eastern[1], scales.eastern[2]];
    const figure = (BigInt(high) * 10n ** BigInt(large) + BigInt(low) * 10n ** BigInt(small)).toString();
    return { figure, written: `${high}${tens[word % tens.length]}${blank}${low}${ones[word % ones.length]}` };
  });

/** `7천억`, `3百万`. */
const counted = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom(['천', 3], ['千', 3], ['백', 2], ['百', 2]),
    fc.constantFrom(...scales.eastern),
  )
  .map(([value, [word, more], [zeros, words]]) => ({
    figure: shifted(value, Number(more) + zeros),
    written: `${value}${word}${words[0]}`,
  }));

const wide = (text: string): string =>
  text.replaceAll(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Any figure, in any of these notations, narrow or wide, in capitals or not. */
export const writtenFigures: fc.Arbitrary<WrittenFigure> = fc
  .tuple(
    fc.oneof(plain, scaled, composed, counted),
    fc.constantFrom(
      (t: string) => t,
      wide,
      (t: string) => t.toUpperCase(),
    ),
  )
  .map(([{ figure, written }, dressed]) => ({ figure, written: dressed(written) }));

/** What may stand around a figure without being part of it. */
export const surroundings: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ['', ''],
  ['more than $', ' dollars'],
  ['約', '円)以上'],
  ['총 ', '달러를'],
  ['(약 ', '원) 이상'],
  ['US$', ' over ten years'],
  ['', '-dollar plan'],
);
