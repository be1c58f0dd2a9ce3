import type { Feature } from './feature.ts';

const weight = 2;
/** A link that more entities have than this tells nothing of two. */
const mostSharing = 20;
const told = 3;

/** What both are linked with by the same link, such as one owner: the fewer others are, the more it says. */
export const links: Feature = {
  name: 'links',
  compare(a, b, commonness) {
    if (a.links.length === 0 || b.links.length === 0) return null;
    const own = new Set(a.links);
    const shared = [...new Set(b.links)].filter(
      (link) => own.has(link) && commonness.links(link) <= mostSharing,
    );
    if (shared.length === 0) return null;
    // Each link leaves a doubt, the smaller the fewer have it; several leave the product of theirs.
    const doubt = shared.reduce((left, link) => left * (1 - 1 / Math.max(2, commonness.links(link))), 1);
    const more = shared.length > told ? `, and ${shared.length - told} more` : '';
    const text = `in common: ${shared.toSorted().slice(0, told).join(', ')}${more}`;
    // It speaks for them however little it says, and so counts less rather than for less.
    return { score: 1, weight: weight * (1 - doubt), text };
  },
};
