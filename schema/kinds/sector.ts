import { kind } from '../../src/ontology/kind.ts';

export const sector = kind({
  name: 'Sector',
  doc: 'A line of business.',
  properties: {},
  links: {
    broader: {
      type: 'BROADER_SECTOR',
      to: 'Sector',
      one: true,
      doc: 'Wider line of business that it belongs to (skos:broader).',
      reverse: {
        name: 'narrower',
        doc: 'Narrower lines of business that belong to this one (skos:narrower).',
      },
    },
  },
});
