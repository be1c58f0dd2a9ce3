import type { Hop } from './ontology.ts';

/**
 * Whether two kinds show a link in one way: under one name, leading to the same, with the same properties. They may be two links: the
 * investments of a firm are those that it makes, and of a country those that it hosts.
 */
export function isShownAlike(a: Hop, b: Hop): boolean {
  const isSame = a.type === b.type && a.forward === b.forward;
  const isBare =
    a.properties.length + b.properties.length === 0 && a.times === undefined && b.times === undefined;
  return a.field === b.field && a.target === b.target && a.one === b.one && (isSame || isBare);
}
