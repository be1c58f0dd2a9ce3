import { kind } from '../../src/ontology/kind.ts';
import { countryIdCodes } from '../values/country-id-codes.ts';
import { countryAlpha2, countryAlpha3, currency } from '../values/index.ts';

export const country = kind({
  name: 'Country',
  doc: 'A country or territory with its own ISO 3166-1 code.',
  idCodes: countryIdCodes,
  properties: {
    isoAlpha2: { value: countryAlpha2, doc: 'Its two-letter ISO 3166-1 code.', index: true },
    isoAlpha3: { value: countryAlpha3, doc: 'Its three-letter ISO 3166-1 code.', index: true },
    currency: { value: currency, doc: 'Currency that is legal tender in it.' },
  },
  links: {
    dependencyOf: {
      type: 'DEPENDENCY_OF',
      to: 'Country',
      one: true,
      doc: 'State that a territory with a code of its own belongs to.',
      reverse: {
        name: 'dependencies',
        doc: 'Territories with codes of their own that belong to this state.',
      },
    },
  },
});
