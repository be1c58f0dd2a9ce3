import { kind } from '../../src/ontology/kind.ts';
import { decimal, fuzzyDate, text, url } from '../values/index.ts';

export const company = kind({
  name: 'Company',
  doc: 'A firm that invests, builds, sells or is owned; FollowTheMoney and schema.org use the same name.',
  plural: 'companies',
  properties: {
    legalForm: { value: text, doc: 'Legal form it is registered under, such as Inc. or 株式会社.' },
    website: { value: url, doc: 'Its own website.' },
    founded: { value: fuzzyDate, doc: 'When it was founded.', event: 'founded' },
  },
  links: {
    headquarteredIn: {
      type: 'HEADQUARTERED_IN',
      to: 'Country',
      one: true,
      doc: 'Country where its head office is.',
      reverse: { name: 'companies', doc: 'Companies whose head office is in this country.' },
    },
    owns: {
      type: 'OWNS',
      to: 'Company',
      doc: 'Companies it holds a share of.',
      reverse: { name: 'ownedBy', doc: 'Companies that hold a share of this company.' },
      times: { by: ['since'], since: 'since' },
      properties: {
        share: { value: decimal, doc: 'Share owned, in percent.', plausible: { least: 0, most: 100 } },
        since: { value: fuzzyDate, doc: 'When the ownership began.' },
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
