import { family } from '../../src/ontology/kind.ts';
import { fuzzyDate, oneOf, text, url } from '../values/index.ts';

const registration = oneOf('RegistrationStatus', 'Whether a body still exists in law.', {
  ACTIVE: 'It exists.',
  DORMANT: 'It exists and does no business.',
  IN_LIQUIDATION: 'It is being wound up, or is insolvent.',
  DISSOLVED: 'It no longer exists.',
});

const consolidation = oneOf('Consolidation', 'How a body belongs to its parent (relationships of GLEIF).', {
  DIRECT: 'The parent consolidates it directly.',
  ULTIMATE: 'The parent is the last one of the chain that consolidates it.',
  BRANCH: 'It is a branch of the parent in another country.',
});

export const legalEntity = family({
  name: 'LegalEntity',
  doc: 'A body that holds rights of its own and that people hold offices in (GLEIF and FollowTheMoney use the same name).',
  members: ['Company', 'PublicBody', 'Organization'],
  properties: {
    legalForm: { value: text, doc: 'Legal form it is registered under, such as Inc. or 株式会社.' },
    website: { value: url, doc: 'Its own website.' },
    founded: { value: fuzzyDate, doc: 'When it was founded.', event: 'founded' },
    dissolved: { value: fuzzyDate, doc: 'When it ceased to exist.', event: 'dissolved' },
    registration: { value: registration, doc: 'Whether it still exists in law.' },
  },
  links: {
    jurisdiction: {
      type: 'REGISTERED_IN',
      to: 'Territory',
      one: true,
      doc: 'Country, or part of one, under whose law it exists.',
      reverse: { name: 'registeredHere', doc: 'Bodies that exist under the law of this country or place.' },
    },
    parents: {
      type: 'CONSOLIDATED_BY',
      to: 'LegalEntity',
      doc: 'Bodies whose accounts it is part of.',
      reverse: { name: 'subsidiaries', doc: 'Bodies that are part of its accounts.' },
      times: { by: ['consolidation', 'during'], during: 'during' },
      properties: {
        consolidation: { value: consolidation, doc: 'How it belongs to the parent.' },
        during: { value: fuzzyDate, doc: 'Span over which it belongs to it.' },
      },
    },
    succeededBy: {
      type: 'SUCCEEDED_BY',
      to: 'LegalEntity',
      doc: 'Bodies that took over what it was.',
      reverse: { name: 'succeeds', doc: 'Bodies that this one took over from.' },
      properties: { when: { value: fuzzyDate, doc: 'When it was taken over.' } },
    },
  },
});
