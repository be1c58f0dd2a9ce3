import { kind } from '../../src/ontology/kind.ts';
import { coordinates, oneOf } from '../values/index.ts';

const placeKind = oneOf('PlaceKind', 'What a place is.', {
  REGION: 'A part of a country, such as a state, a prefecture or an economic area.',
  CITY: 'A city, a town or a village.',
  SITE: 'A plot or an industrial park.',
});

export const place = kind({
  name: 'Place',
  doc: 'A region, city or site inside a country.',
  properties: {
    placeKind: { value: placeKind, doc: 'What kind of place it is.' },
    coordinates: { value: coordinates, doc: 'A point in it, for a map.' },
  },
  links: {
    country: {
      type: 'IN_COUNTRY',
      to: 'Country',
      one: true,
      doc: 'Country where it lies.',
      reverse: { name: 'places', doc: 'Regions, cities and sites that lie in this country.' },
    },
    partOf: {
      type: 'PART_OF_PLACE',
      to: 'Place',
      one: true,
      doc: 'Larger place it is part of.',
      reverse: { name: 'parts', doc: 'Smaller places that are part of this one.' },
    },
  },
});
