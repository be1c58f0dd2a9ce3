import { schemaOrg, xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const expected = 'a latitude and a longitude in degrees, such as 35.6895 139.6917';

/** Two decimal numbers, with blanks, a comma or both between them. */
const written = /^([+-]?\d+(?:\.\d+)?)(?:\s*,\s*|\s+)([+-]?\d+(?:\.\d+)?)$/;

/** A millionth of a degree is a hand's breadth; what is finer says nothing, and would be written with an exponent. */
const degrees = (text: string): number => Math.round(Number(text) * 1e6) / 1e6 + 0;

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
    const [, first = '', second = ''] = written.exec(raw.trim()) ?? [];
    const [latitude, longitude] = [degrees(first), degrees(second)];
    if (first === '' || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
      throw new ValueFault(`${raw} is not a point on the earth`, expected);
    return { latitude, longitude };
  },
  format: ({ latitude, longitude }) => `${latitude} ${longitude}`,
  store: ({ latitude, longitude }) => [latitude, longitude],
  rdf: ({ latitude, longitude }) => ({
    type: schemaOrg('GeoCoordinates'),
    properties: {
      [schemaOrg('latitude')]: { text: String(latitude), datatype: xsd('decimal') },
      [schemaOrg('longitude')]: { text: String(longitude), datatype: xsd('decimal') },
    },
  }),
  load: ([latitude, longitude]) =>
    latitude === null || latitude === undefined ? null : { latitude, longitude },
});
