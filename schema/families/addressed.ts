import { family } from '../../src/ontology/kind.ts';
import { fuzzyDate, oneOf } from '../values/index.ts';

const addressKind = oneOf(
  'AddressKind',
  'What an address is to whoever has it (the address types of BODS 0.4).',
  {
    REGISTERED: 'A register has it.',
    BUSINESS: 'Business is done there.',
    SERVICE: 'Letters reach it there.',
    RESIDENCE: 'Somebody lives there.',
    PLACE_OF_BIRTH: 'Somebody was born there.',
    ALTERNATIVE: 'It is reached there as well.',
    SITE: 'It stands there.',
  },
);

export const addressed = family({
  name: 'Addressed',
  doc: 'Who and what has a postal address.',
  members: ['LegalEntity', 'Person', 'DataCenter'],
  links: {
    addresses: {
      type: 'HAS_ADDRESS',
      to: 'Address',
      doc: 'Its postal addresses.',
      reverse: { name: 'occupants', doc: 'Who and what has this address.' },
      times: { by: ['addressKind', 'during'], during: 'during' },
      properties: {
        addressKind: { value: addressKind, doc: 'What the address is to it.' },
        during: { value: fuzzyDate, doc: 'Span over which it is known to have it.' },
      },
    },
  },
});
