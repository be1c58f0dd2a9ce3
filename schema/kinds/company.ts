import { kind } from '../../src/ontology/kind.ts';
import { decimal, fuzzyDate, text, url } from '../values/index.ts';

export const company = kind({
  name: 'Company',
  doc: 'A firm that invests, builds, sells or is owned: FollowTheMoney and schema.org call it the same.',
  plural: 'companies',
  properties: {
    legalForm: { value: text, doc: 'Form under which it is registered, such as Inc. or 株式会社.' },
    website: { value: url, doc: 'Its own site on the web.' },
    founded: { value: fuzzyDate, doc: 'When it was founded.', event: 'founded' },
  },
  links: {
    headquarteredIn: {
      type: 'HEADQUARTERED_IN',
      to: 'Country',
      one: true,
      doc: 'Country in which its head office is.',
      reverse: { name: 'companies', doc: 'Companies whose head office is in this country.' },
    },
    owns: {
      type: 'OWNS',
      to: 'Company',
      doc: 'Companies of which it holds a share.',
      reverse: { name: 'ownedBy', doc: 'Companies that hold a share of this company.' },
      properties: {
        share: { value: decimal, doc: 'Part that is owned, in percent.' },
        since: { value: fuzzyDate, doc: 'When the ownership began.' },
      },
    },
    sectors: {
      type: 'ACTIVE_IN',
      to: 'Sector',
      doc: 'Lines of business that it is in.',
      reverse: { name: 'companies', doc: 'Companies that are in this line of business.' },
    },
  },
});
