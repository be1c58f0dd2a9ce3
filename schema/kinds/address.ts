import { kind } from '../../src/ontology/kind.ts';
import { coordinates, text } from '../values/index.ts';

export const address = kind({
  name: 'Address',
  doc: 'A postal address (FollowTheMoney uses the same name).',
  plural: 'addresses',
  inPlaceOfName: 'full',
  properties: {
    full: { value: text, doc: 'All of it on one line.' },
    street: { value: text, doc: 'Street and number, or a box.' },
    postalCode: { value: text, doc: 'Postal code.', index: true },
    city: { value: text, doc: 'City as the address has it.' },
    region: { value: text, doc: 'State, province or prefecture as the address has it.' },
    coordinates: { value: coordinates, doc: 'Where it is, for a map.' },
  },
  links: {
    country: {
      type: 'ADDRESS_IN',
      to: 'Country',
      one: true,
      doc: 'Country where it is.',
      reverse: { name: 'addresses', doc: 'Postal addresses in this country.' },
    },
    place: {
      type: 'ADDRESS_AT',
      to: 'Place',
      one: true,
      doc: 'Region, city or site where it is.',
      reverse: { name: 'addresses', doc: 'Postal addresses in this place.' },
    },
  },
});
