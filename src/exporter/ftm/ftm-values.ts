import type { FtmPlace } from '../../ontology/ftm-vocabulary.ts';
import type { Property } from '../../ontology/ontology.ts';

/** What is given to properties of an entity of FollowTheMoney, by pairs of property and value. */
export type Given = readonly (readonly [property: string, value: string])[];

/**
 * The values of a canonical text at its place; null where FollowTheMoney cannot hold what it says: its dates are beginnings of days of
 * the calendar, neither about one nor one of several, and its amounts are exact.
 */
export function ftmValues({ name, value }: Property, text: string, place: FtmPlace): Given | null {
  // What a text is made of, by the names that its kind of value gives them.
  const parsed = value.parse(text);
  const parts = typeof parsed === 'object' && parsed !== null ? new Map(Object.entries(parsed)) : null;
  const part = (of: string): string => String(parts?.get(of) ?? '');
  if (typeof place === 'object' && 'by' in place) {
    const property = place.by[part('kind')] ?? place.by[part('scheme')] ?? place.otherwise;
    return property === undefined ? null : [[property, part('value')]];
  }
  if (typeof place === 'object' && 'latitude' in place)
    return [
      [place.latitude, part('latitude')],
      [place.longitude, part('longitude')],
    ];
  if (parts?.has('edtf')) return datesAt(text, place);
  if (typeof place === 'object') return null;
  if (parts?.has('currency'))
    // An amount there is exact: a floor or a range would pass for one.
    return part('comparator') !== 'EXACT'
      ? null
      : [
          [place, part('value')],
          ['currency', part('currency')],
        ];
  return [[place, parts === null ? text : part('value') || name]];
}

const isPrefix = (date: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date);

function datesAt(edtf: string, place: FtmPlace): Given | null {
  if (typeof place === 'string') return isPrefix(edtf) ? [[place, edtf]] : null;
  if (!('from' in place)) return null;
  const [from = '', until = from] = edtf.split('/');
  const ends: Given = [
    [place.from, from],
    [place.until, until],
  ];
  const known = ends.filter(([, date]) => isPrefix(date));
  return known.length === 0 || ends.some(([, date]) => !isPrefix(date) && !['', '..'].includes(date))
    ? null
    : known;
}
