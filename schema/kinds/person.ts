import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, text } from '../values/index.ts';

export const person = kind({
  name: 'Person',
  doc: 'A human being who holds an office or speaks for a firm or a state.',
  plural: 'people',
  properties: {},
  links: {
    holdsOfficeAt: {
      type: 'HOLDS_OFFICE_AT',
      to: 'LegalEntity',
      doc: 'Firms and public bodies where the person holds an office.',
      reverse: { name: 'officers', doc: 'People who hold an office here.' },
      times: { by: ['role', 'during'], during: 'during' },
      properties: {
        role: { value: text, doc: 'Name of the office, such as Chief Executive Officer.' },
        during: { value: fuzzyDate, doc: 'Span over which the office is known to be held.' },
      },
    },
    nationality: {
      type: 'CITIZEN_OF',
      to: 'Country',
      doc: 'Countries that the person is a citizen of or governs.',
      reverse: { name: 'people', doc: 'People who are citizens of this country or govern it.' },
    },
  },
});
