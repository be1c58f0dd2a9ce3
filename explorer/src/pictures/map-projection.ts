import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { AtlasCountry } from './atlas.ts';
import { centreLongitude } from './centre-longitude.ts';

/** Room around what a map is fitted to, for arcs and labels. */
const margin = 44;
/** Degrees around a country that are at least on the map: a city state alone would be a shape without a world. */
const around = 9;
const lowest = 180;
const highest = 560;

/** A projection, and the height of the picture that it fills. */
export interface FittedMap {
  readonly projection: GeoProjection;
  readonly height: number;
}

/**
 * A projection of equal areas, turned to the given countries and fitted to them, or to the whole world. The picture is as high as
 * that needs, within bounds.
 */
export function mapProjection(countries: readonly AtlasCountry[], width: number, whole: boolean): FittedMap {
  const projection = geoEqualEarth().rotate([-centreLongitude(countries.map(({ middle }) => middle[0])), 0]);
  const fitted = whole || countries.length === 0 ? { type: 'Sphere' as const } : extentOf(countries);
  const free = whole ? 4 : Math.min(margin, width / 12);
  const over = whole ? 28 : free;
  const [[, top], [, bottom]] = geoPath(projection.fitWidth(width - 2 * free, fitted)).bounds(fitted);
  const height = Math.round(Math.min(highest, Math.max(lowest, bottom - top + 2 * (whole ? over : margin))));
  projection
    .fitExtent(
      [
        [free, over],
        [width - free, height - over],
      ],
      fitted,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, height };
}

function extentOf(countries: readonly AtlasCountry[]): GeoPermissibleObjects {
  const corners = countries.flatMap(({ middle: [longitude, latitude] }) =>
    [-around, around].flatMap((x) =>
      [-around, around].map((y) => [longitude + x, Math.max(-89, Math.min(89, latitude + y))]),
    ),
  );
  return {
    type: 'GeometryCollection',
    geometries: [{ type: 'MultiPoint', coordinates: corners }, ...countries.map(({ main }) => main)],
  };
}
