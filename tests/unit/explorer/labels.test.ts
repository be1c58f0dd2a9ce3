import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../explorer/src/pictures/fit-text.ts';
import { meet, placeLabels } from '../../../explorer/src/pictures/place-labels.ts';

const measure = (text: string) => [...text].length * 10;

describe('texts that are fitted', () => {
  test('a text with room enough stays as it is', () => {
    expect(fitText('Japan', 50, measure)).toBe('Japan');
  });

  test('a text without room is cut, and shows it', () => {
    expect(fitText('United Arab Emirates', 70, measure)).toBe('United…');
  });

  test('a letter of two halves is not cut through', () => {
    expect(fitText('𠮷𠮷𠮷', 20, measure)).toBe('𠮷…');
  });

  test('a text without any room is left out', () => {
    expect(fitText('Japan', 5, measure)).toBe('');
  });
});

describe('labels that are placed', () => {
  const box = fc.record({
    x: fc.integer({ min: -20, max: 300 }),
    y: fc.integer({ min: -20, max: 200 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.constant(17),
  });

  test('labels never meet one another or what is there, and never leave the picture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(box, { maxLength: 4 })),
        fc.array(box, { maxLength: 5 }),
        (all, there) => {
          const picture = { width: 300, height: 200 };
          const wanted = all.map((boxes, i) => ({ id: String(i), boxes }));
          const placed = [...placeLabels(wanted, picture, there).values()];
          for (const [i, label] of placed.entries()) {
            expect(label.x >= 0 && label.y >= 0).toBe(true);
            expect(label.x + label.width <= 300 && label.y + label.height <= 200).toBe(true);
            for (const other of [...there, ...placed.slice(i + 1)]) expect(meet(label, other)).toBe(false);
          }
        },
      ),
    );
  });

  test('the first label that wants a place has it', () => {
    const one = { x: 0, y: 0, width: 50, height: 17 };
    const other = { x: 0, y: 30, width: 50, height: 17 };
    const placed = placeLabels(
      [
        { id: 'large', boxes: [one] },
        { id: 'small', boxes: [one, other] },
      ],
      { width: 100, height: 100 },
      [],
    );
    expect([placed.get('large'), placed.get('small')]).toEqual([one, other]);
  });
});
