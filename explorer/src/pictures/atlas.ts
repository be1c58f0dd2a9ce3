import { type GeoPermissibleObjects, geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

/** As GeoJSON writes it; its types have no readonly coordinates. */
export interface Polygon {
  readonly type: 'Polygon';
  coordinates: number[][][];
}

/** A country of the atlas: its outline, its largest piece of land, and the middle of that. */
export interface AtlasCountry {
  readonly outline: GeoPermissibleObjects;
  readonly main: Polygon;
  readonly middle: readonly [longitude: number, latitude: number];
}

export interface Atlas {
  /** Every country, in one. */
  readonly land: GeoPermissibleObjects;
  /** A country by its number in ISO 3166-1; null where the atlas does not have it. */
  country(code: string): AtlasCountry | null;
}

/** Reads a file of the world atlas; null where it is not one. */
export function readAtlas(file: unknown): Atlas | null {
  if (!isTopology(file)) return null;
  const countries = file.objects.countries;
  if (countries?.type !== 'GeometryCollection') return null;
  return {
    land: feature(file, countries),
    country: (code) => {
      // Some numbers stand twice: the reefs of Australia have a feature of their own.
      const own = countries.geometries.filter(({ id }) => id === code);
      const pieces = feature(file, { type: 'GeometryCollection', geometries: own }).features.flatMap(
        ({ geometry }) => polygonsOf(geometry),
      );
      const main = largest(pieces);
      if (main === null) return null;
      return { outline: { type: 'GeometryCollection', geometries: pieces }, main, middle: geoCentroid(main) };
    },
  };
}

/** Looks at what is relied on here; the rest is trusted, since the file comes with the page. */
function isTopology(file: unknown): file is Topology {
  return typeof file === 'object' && file !== null && 'objects' in file && 'arcs' in file;
}

function polygonsOf(
  geometry: Polygon | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] } | Other,
): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

interface Other {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'GeometryCollection';
}

function largest(polygons: readonly Polygon[]): Polygon | null {
  const [first = null, ...others] = polygons;
  return others.reduce((a, b) => (a === null || geoArea(b) > geoArea(a) ? b : a), first);
}
