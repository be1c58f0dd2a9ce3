import type { PlaceParts } from './place-parts.ts';

/** A country or a place, and the link that leads there. */
interface LinkedPlace {
  readonly link: string;
  readonly id: string;
  readonly name: string;
}

/** Where an entity lies or belongs, in the order asked. Which links its kind has for that is told by what came. */
export const placesOf = (side: PlaceParts): readonly LinkedPlace[] =>
  Object.entries(side).flatMap(([link, value]: [string, unknown]) =>
    placesIn(value).map(({ id, name }) => ({ link, id, name })),
  );

type Place = Pick<LinkedPlace, 'id' | 'name'>;

/** A place, or those of a page; nothing of any other value. */
function placesIn(value: unknown): readonly Place[] {
  if (isPlace(value)) return [value];
  if (typeof value !== 'object' || value === null || !('nodes' in value)) return [];
  return Array.isArray(value.nodes) ? value.nodes.filter(isPlace) : [];
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'name' in value &&
  typeof value.id === 'string' &&
  typeof value.name === 'string';
