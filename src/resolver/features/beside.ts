import type { Feature } from './feature.ts';

const weight = 2;
/** More than this are hardly one: a list gives an identifier where it does not belong. */
const mostSharing = 10;
const told = 3;

/**
 * Linked with different entities that have one identifier, such as two listings of one security. It never decides: lists give a subsidiary's listing the
 * number of its parent's.
 */
export const beside: Feature = {
  name: 'beside',
  compare(a, b, commonness) {
    if (a.beside.length === 0 || b.beside.length === 0) return null;
    const own = new Set(a.beside);
    // What both are linked with is counted as a link.
    const linked = new Set(a.links.filter((link) => b.links.includes(link)).map(nameIn));
    const shared = b.beside.filter(
      (one) => own.has(one) && !linked.has(nameIn(one)) && commonness.beside(one) <= mostSharing,
    );
    if (shared.length === 0) return null;
    const text = `both linked with what has: ${shared.toSorted().slice(0, told).join(', ')}`;
    return { score: 1, weight, text };
  },
};

/** The name of the link. */
const nameIn = (text: string): string => text.slice(0, text.indexOf(' '));
