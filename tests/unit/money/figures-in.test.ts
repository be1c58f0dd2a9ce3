import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/money/figures/figures-in.ts';
import { surroundings, writtenFigures } from '../../support/written-figures.ts';

describe('the figures of a text', () => {
  test.each([
    ['more than 8 billion dollars', '8000000000'],
    ['$8bn', '8000000000'],
    ['an 8-billion-dollar plan', '8000000000'],
    ['80억달러(약 11조원) 이상', '11000000000000'],
    ['2兆2600億円', '2260000000000'],
    ['２兆２６００億円', '2260000000000'],
    ['2.26 trillion yen', '2260000000000'],
    ['約1.2兆円', '1200000000000'],
    ['八十億ドル', '8000000000'],
    ['二百五十億', '25000000000'],
    ['7천억원', '700000000000'],
    ['13억9000만달러', '1390000000'],
    ['3조 9000억원', '3900000000000'],
    ['1,000', '1000'],
    ['1 000 000,50 €', '1000000.5'],
    ['1.000.000,50 €', '1000000.5'],
    ['8,5 Milliarden', '8500000000'],
    ['5 mil millones', '5000000000'],
    ['two hundred thousand', '200000'],
    ['half a billion', '500000000'],
    ['2 lakh crore', '2000000000000'],
    ['USD million 8.7', '8700000'],
    ['from 5 to 8 billion', '5000000000'],
    ['$5-8bn', '5000000000'],
    ['in 2024 8 billion', '8000000000'],
    ['$8 billion 10-year plan', '8000000000'],
    ['80억 29억', '2900000000'],
  ])('%s has %s', (text, figure) => {
    expect([...figuresIn(text)]).toContain(figure);
  });

  test.each([
    ['총 80달러', '8000000000'],
    ['2兆2600億円', '2000000000000'],
    ['2兆2600億円', '260000000000'],
    ['8 billionaires', '8000000000'],
    ['3 banks', '3000000000'],
    ['80억 29억', '10900000000'],
    ['twelve,000', '12000'],
    ['1,00,0', '1000'],
    ['billions', '1000000000'],
    ['', '0'],
  ])('%s does not have %s', (text, figure) => {
    expect([...figuresIn(text)]).not.toContain(figure);
  });

  test('have every figure that is written in one of the usual notations, whatever stands around it', () => {
    fc.assert(
      fc.property(writtenFigures, surroundings, ({ figure, written }, [before, after]) => {
        expect([...figuresIn(`${before}${written}${after}`)]).toContain(figure);
      }),
      { numRuns: 2_000 },
    );
  });

  test('do not have a figure that is ten times as large', () => {
    fc.assert(
      fc.property(writtenFigures, ({ figure, written }) => {
        expect([...figuresIn(written)]).not.toContain(`${figure}0`);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are plain decimals of at most forty digits, whatever the text is', () => {
    const bits = fc.constantFrom(
      '9',
      '1,',
      '.',
      ' million',
      '千',
      '億',
      ' to ',
      '-',
      "'000",
      'a',
      '원',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        for (const figure of figuresIn(parts.join(''))) {
          expect(figure).toMatch(/^\d+(\.\d+)?$/);
          expect(figure.replace('.', '').replace(/^0+/, '').length).toBeLessThanOrEqual(82);
        }
      }),
      { numRuns: 2_000 },
    );
    expect([...figuresIn(`2${' million'.repeat(8_000)}`)]).toEqual([]);
    expect([...figuresIn('9'.repeat(60_000))]).toEqual([]);
  });
});
