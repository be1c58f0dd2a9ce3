import { kind } from '../../src/ontology/kind.ts';
import { industryCode } from '../values/index.ts';

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
    sectors: {
      type: 'ACTIVE_IN',
      to: 'Sector',
      doc: 'Lines of business it is in.',
      reverse: { name: 'companies', doc: 'Companies that are in this line of business.' },
    },
  },
});
