import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, industryCode, oneOf } from '../values/index.ts';

const consolidation = oneOf('Consolidation', 'How a firm belongs to its parent (relationships of GLEIF).', {
  DIRECT: 'The parent consolidates it directly.',
  ULTIMATE: 'The parent is the last one of the chain that consolidates it.',
  BRANCH: 'It is a branch of the parent in another country.',
});

export const company = kind({
  name: 'Company',
  doc: 'A firm that invests, builds, sells or is owned; FollowTheMoney and schema.org use the same name.',
  plural: 'companies',
  lifetime: { from: 'founded', until: 'dissolved' },
  properties: {
    industryCodes: {
      value: industryCode,
      many: true,
      doc: 'Its lines of business, as classifications have them.',
    },
  },
  links: {
    headquarteredIn: {
      type: 'HEADQUARTERED_IN',
      to: 'Country',
      one: true,
      doc: 'Country where its head office is.',
      reverse: { name: 'companies', doc: 'Companies whose head office is in this country.' },
    },
    parents: {
      type: 'CONSOLIDATED_BY',
      to: 'LegalEntity',
      doc: 'Bodies whose accounts it is part of.',
      reverse: { name: 'subsidiaries', doc: 'Companies that are part of its accounts.' },
      times: { by: ['consolidation', 'during'], during: 'during' },
      properties: {
        consolidation: { value: consolidation, doc: 'How it belongs to the parent.' },
        during: { value: fuzzyDate, doc: 'Span over which it belongs to it.' },
      },
    },
    sectors: {
      type: 'ACTIVE_IN',
      to: 'Sector',
      doc: 'Lines of business it is in.',
      reverse: { name: 'companies', doc: 'Companies that are in this line of business.' },
    },
  },
});
