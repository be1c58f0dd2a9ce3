import type { Feature } from './feature.ts';

const weight = 4;

/**
 * Codes that together one alone has, such as a ticker and its exchange: the same, or different ones. Codes are changed, and given again to
 * others, so that they never decide.
 */
export const codes: Feature = {
  name: 'codes',
  compare(a, b) {
    if (a.codes.size === 0) return null;
    const both = [...a.codes].map(([of, own]) => ({ of, own, other: b.codes.get(of) ?? null }));
    const different = both.filter(({ own, other }) => own !== null && other !== null && own !== other);
    if (different.length > 0) {
      const text = different.map(({ of, own, other }) => `${of} ${own} and ${other}`).join('; ');
      return { score: 0, weight, text, leavesToPerson: true };
    }
    // At an exchange that is not known the same ticker may be another's.
    if (both.length === 0 || both.some(({ own, other }) => own === null || other === null)) return null;
    return { score: 1, weight, text: `both ${both.map(({ of, own }) => `${of} ${own}`).join(', ')}` };
  },
};
