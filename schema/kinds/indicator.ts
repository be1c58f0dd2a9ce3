import { kind } from '../../src/ontology/kind.ts';
import { prose, text } from '../values/index.ts';

export const indicator = kind({
  name: 'Indicator',
  doc: 'Something that is measured again and again, such as private investment in AI (an SDMX concept).',
  properties: {
    definition: { value: prose, many: true, doc: 'What is measured, and how.' },
    unit: { value: text, doc: 'Unit in which it is measured.' },
  },
  links: {},
});
