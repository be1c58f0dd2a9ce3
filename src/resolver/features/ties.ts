import type { Feature } from './feature.ts';

const weight = 6;

/** A link from one to the other: nothing owns, succeeds or belongs to itself, and a parent is often named like its subsidiary. */
export const ties: Feature = {
  name: 'ties',
  compare(a, b) {
    if (a.links.length === 0) return null;
    const between = a.links.filter((link) => link.endsWith(` ${b.id}`));
    if (between.length === 0) return null;
    return {
      score: 0,
      weight,
      text: between.map((link) => `${a.id} ${link}`).join('; '),
      leavesToPerson: true,
    };
  },
};
