import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, oneOf, text } from '../values/index.ts';

const gender = oneOf('Gender', 'The gender of a person.', {
  FEMALE: 'A woman.',
  MALE: 'A man.',
  OTHER: 'Neither or another.',
});

export const person = kind({
  name: 'Person',
  doc: 'A human being who holds an office, owns, invests, or speaks for a firm or a state.',
  plural: 'people',
  lifetime: { from: 'born', until: 'died' },
  properties: {
    born: { value: fuzzyDate, doc: 'When the person was born.', event: 'born' },
    died: { value: fuzzyDate, doc: 'When the person died.', event: 'died' },
    gender: { value: gender, doc: 'Gender, as the source has it.' },
  },
  links: {
    holdsOfficeAt: {
      type: 'HOLDS_OFFICE_AT',
      to: 'LegalEntity',
      doc: 'Firms, public bodies and organizations where the person holds an office.',
      reverse: { name: 'officers', doc: 'People who hold an office here.' },
      times: { by: ['role', 'during'], during: 'during' },
      properties: {
        role: { value: text, doc: 'Name of the office, such as Chief Executive Officer.' },
        during: { value: fuzzyDate, doc: 'Span over which the office is known to be held.' },
      },
    },
    parties: {
      type: 'OF_PARTY',
      to: 'Organization',
      doc: 'Political parties that the person stands for.',
      reverse: { name: 'politicians', doc: 'People who stand for this party.' },
      times: { by: ['during'], during: 'during' },
      properties: {
        during: { value: fuzzyDate, doc: 'Span over which the person is known to stand for it.' },
      },
    },
    relatives: {
      type: 'RELATED_TO',
      to: 'Person',
      doc: 'People to whom the person is related by birth or marriage.',
      reverse: { name: 'relativeOf', doc: 'People who name this one as a relative.' },
      times: { by: ['relationship', 'during'], during: 'during' },
      properties: {
        relationship: { value: text, doc: 'What the relative is to the person, such as daughter or spouse.' },
        during: { value: fuzzyDate, doc: 'Span over which they are related, as by a marriage.' },
      },
    },
    residence: {
      type: 'LIVES_IN',
      to: 'Country',
      one: true,
      doc: 'Country where the person lives.',
      reverse: { name: 'residents', doc: 'People who live in this country.' },
    },
    nationality: {
      type: 'CITIZEN_OF',
      to: 'Country',
      doc: 'Countries that the person is a citizen of or governs.',
      reverse: { name: 'people', doc: 'People who are citizens of this country or govern it.' },
    },
  },
});
