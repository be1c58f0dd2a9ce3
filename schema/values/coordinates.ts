import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const expected = 'a latitude and a longitude in degrees, such as 35.6895 139.6917';

/** A point on the earth (WGS 84). */
export const coordinates: ValueKind<Coordinates> = valueKind({
  name: 'Coordinates',
  doc: 'A point on the earth, in degrees of WGS 84.',
  expected,
  columns: [
    { suffix: 'Latitude', type: 'float' },
    { suffix: 'Longitude', type: 'float' },
  ],
  output: { type: 'object', name: 'Coordinates' },
  filter: null,
  order: [],
  parse(raw) {
    const [latitude, longitude, ...rest] = raw
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (
      latitude === undefined ||
      longitude === undefined ||
      rest.length > 0 ||
      !(Math.abs(latitude) <= 90) ||
      !(Math.abs(longitude) <= 180)
    )
      throw new ValueFault(`${raw} is no point on the earth`, expected);
    return { latitude: latitude + 0, longitude: longitude + 0 };
  },
  format: ({ latitude, longitude }) => `${latitude} ${longitude}`,
  store: ({ latitude, longitude }) => [latitude, longitude],
  load: ([latitude, longitude]) =>
    latitude === null || latitude === undefined ? null : { latitude, longitude },
});
