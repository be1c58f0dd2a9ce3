import type { Commonness, Compared } from '../features/feature.ts';

/** How many of some entities have each link, are linked with what has each identifier, and have a website at each host. */
export function commonnessOf(entities: readonly Compared[]): Commonness {
  const links = countEach(entities.map((one) => one.links));
  const beside = countEach(entities.map((one) => one.beside));
  const hosts = countEach(entities.map((one) => one.hosts));
  return {
    links: (link) => links.get(link) ?? 0,
    beside: (identifier) => beside.get(identifier) ?? 0,
    hosts: (host) => hosts.get(host) ?? 0,
  };
}

function countEach(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
