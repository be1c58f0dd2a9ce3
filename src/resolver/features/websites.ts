import type { Feature } from './feature.ts';

const weight = 2;
/** A host that more entities have than this is that of a platform, a group or a register. */
const mostSharing = 4;

/** Websites at the same host. Different hosts say little: a firm has one for each country. */
export const websites: Feature = {
  name: 'websites',
  compare(a, b, commonness) {
    const shared = a.hosts.find((host) => b.hosts.includes(host) && commonness.hosts(host) <= mostSharing);
    return shared === undefined ? null : { score: 1, weight, text: `both at ${shared}` };
  },
};
