import { kind } from '../../src/ontology/kind.ts';
import { countryAlpha2, countryAlpha3, currency } from '../values/index.ts';

export const country = kind({
  name: 'Country',
  doc: 'A country or territory that has a code of its own in ISO 3166-1.',
  properties: {
    isoAlpha2: { value: countryAlpha2, doc: 'Its two letters in ISO 3166-1.', index: true },
    isoAlpha3: { value: countryAlpha3, doc: 'Its three letters in ISO 3166-1.', index: true },
    currency: { value: currency, doc: 'Currency that is legal tender in it.' },
  },
  links: {},
});
