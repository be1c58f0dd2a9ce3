import { kind } from '../../src/ontology/kind.ts';
import { oneOf } from '../values/index.ts';

const organizationKind = oneOf('OrganizationKind', 'What an organization is.', {
  PARTY: 'A political party.',
  NGO: 'An organization of citizens that is neither a business nor the state.',
  UNIVERSITY: 'A university, or an institute of research or learning.',
  FUND: 'A fund that invests the money of others.',
  FOUNDATION: 'A foundation or a charity.',
  ASSOCIATION: 'An association of firms or of a trade.',
  UNION: 'A trade union.',
  CONSORTIUM: 'Firms, states or others that act together for a time.',
  INTERNATIONAL: 'A body that several states set up.',
  OTHER: 'Something else.',
});

export const organization = kind({
  name: 'Organization',
  doc: 'A body that is neither a firm nor the state: a party, a university, a fund or an association; FollowTheMoney and schema.org use the same name.',
  lifetime: { from: 'founded', until: 'dissolved' },
  properties: {
    organizationKind: { value: organizationKind, doc: 'What kind of organization it is.' },
  },
  links: {
    country: {
      type: 'SEATED_IN',
      to: 'Country',
      one: true,
      doc: 'Country where it is seated.',
      reverse: { name: 'organizations', doc: 'Organizations that are seated in this country.' },
    },
  },
});
