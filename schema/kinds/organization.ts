import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, oneOf } from '../values/index.ts';

const organizationKind = oneOf('OrganizationKind', 'What an organization is.', {
  PARTY: 'A political party.',
  NGO: 'An organization of citizens that is neither a business nor the state.',
  UNIVERSITY: 'A university, or an institute of research or learning.',
  FUND: 'A fund that invests the money of others.',
  FOUNDATION: 'A foundation or a charity.',
  ASSOCIATION: 'An association of firms or of a trade.',
  UNION: 'A trade union.',
  CONSORTIUM: 'Firms, states or others that act together for a time.',
  OTHER: 'Something else.',
});

const fundRelation = oneOf('FundRelation', 'How a fund belongs to another (relationships of GLEIF).', {
  SUBFUND: 'It is a subfund of an umbrella fund.',
  FEEDER: 'It is a feeder of a master fund.',
});

export const organization = kind({
  name: 'Organization',
  doc: 'A body that is neither a firm nor of one state or several: a party, a university, a fund or an association; FollowTheMoney and schema.org use the same name.',
  lifetime: { from: 'founded', until: 'dissolved' },
  properties: {
    organizationKind: { value: organizationKind, doc: 'What kind of organization it is.' },
  },
  links: {
    managedBy: {
      type: 'MANAGED_BY',
      to: 'LegalEntity',
      doc: 'Who manages this fund.',
      reverse: { name: 'manages', doc: 'Funds that it manages.' },
      times: { by: ['during'], during: 'during' },
      properties: { during: { value: fuzzyDate, doc: 'Span over which it is known to manage it.' } },
    },
    partOf: {
      type: 'PART_OF_ORGANIZATION',
      to: 'Organization',
      one: true,
      doc: 'Organization it is part of, such as its university, or its umbrella or master fund.',
      reverse: { name: 'parts', doc: 'Organizations that are part of this one.' },
      properties: { relation: { value: fundRelation, doc: 'How a fund belongs to the other one.' } },
    },
    country: {
      type: 'SEATED_IN',
      to: 'Country',
      one: true,
      doc: 'Country where it is seated.',
      reverse: { name: 'organizations', doc: 'Organizations that are seated in this country.' },
    },
  },
});
