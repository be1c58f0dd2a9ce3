import type { PlaceParts } from './place-parts.ts';

/** A country or a place. */
interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where one link leads. */
interface LinkedPlaces {
  readonly link: string;
  readonly places: readonly Place[];
  /** How many more there are that did not come. */
  readonly more: number;
}

/** Where an entity lies or belongs, in the order asked. Which links its kind has for that is told by what came. */
export const placesOf = (side: PlaceParts): readonly LinkedPlaces[] =>
  Object.entries(side).flatMap(([link, value]: [string, unknown]) => {
    if (isPlace(value)) return [{ link, places: [placeOf(value)], more: 0 }];
    if (typeof value !== 'object' || value === null || !('nodes' in value)) return [];
    const places = Array.isArray(value.nodes) ? value.nodes.filter(isPlace).map(placeOf) : [];
    const all = 'totalCount' in value && typeof value.totalCount === 'number' ? value.totalCount : 0;
    return places.length === 0 ? [] : [{ link, places, more: Math.max(0, all - places.length) }];
  });

const placeOf = ({ id, name }: Place): Place => ({ id, name });

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'name' in value &&
  typeof value.id === 'string' &&
  typeof value.name === 'string';
