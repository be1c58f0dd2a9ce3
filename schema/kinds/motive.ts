import { kind } from '../../src/ontology/kind.ts';
import { prose } from '../values/index.ts';

export const motive = kind({
  name: 'Motive',
  doc: 'A general reason for which firms and states act, such as data sovereignty (a skos:Concept).',
  properties: {
    definition: { value: prose, many: true, doc: 'What it means (skos:definition).' },
  },
  links: {
    broader: {
      type: 'BROADER_MOTIVE',
      to: 'Motive',
      one: true,
      doc: 'Wider reason that it belongs to (skos:broader).',
      reverse: { name: 'narrower', doc: 'Narrower reasons that belong to this one (skos:narrower).' },
    },
  },
});
