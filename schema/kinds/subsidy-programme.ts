import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, money, prose } from '../values/index.ts';

export const subsidyProgramme = kind({
  name: 'SubsidyProgramme',
  doc: 'A scheme under which a public body grants subsidies.',
  lifetime: { during: 'period' },
  properties: {
    budget: { value: money, doc: 'Sum set aside for it.', datedBy: 'period' },
    period: { value: fuzzyDate, doc: 'Span over which it makes grants.', event: 'period' },
    purpose: { value: prose, many: true, doc: 'What it is for.' },
  },
  links: {
    administeredBy: {
      type: 'ADMINISTERED_BY',
      to: 'PublicBody',
      doc: 'Public bodies that run it.',
      reverse: { name: 'subsidyProgrammes', doc: 'Schemes of subsidies that this public body runs.' },
    },
    authorisedBy: {
      type: 'AUTHORISED_BY',
      to: 'Policy',
      doc: 'Laws and strategies it rests on.',
      reverse: { name: 'subsidyProgrammes', doc: 'Schemes of subsidies that rest on this policy.' },
    },
  },
});
