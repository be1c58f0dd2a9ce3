import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, text } from '../values/index.ts';

export const cloudRegion = kind({
  name: 'CloudRegion',
  doc: 'A region under which a provider sells its cloud: a matter of contracts, not a building.',
  lifetime: { from: 'opened' },
  properties: {
    code: { value: text, doc: 'Code the provider gives it, such as ap-northeast-1.', index: true },
    opened: { value: fuzzyDate, doc: 'When customers could first use it.', event: 'opened' },
  },
  links: {
    provider: {
      type: 'PROVIDED_BY',
      to: 'Company',
      one: true,
      doc: 'Company that sells it.',
      reverse: { name: 'cloudRegions', doc: 'Cloud regions that this company sells.' },
    },
    country: {
      type: 'SERVED_FROM',
      to: 'Country',
      one: true,
      doc: 'Country from which it is served.',
      reverse: { name: 'cloudRegions', doc: 'Cloud regions that are served from this country.' },
    },
    place: {
      type: 'SERVED_FROM_PLACE',
      to: 'Place',
      one: true,
      doc: 'Place from which it is served.',
      reverse: { name: 'cloudRegions', doc: 'Cloud regions that are served from here.' },
    },
    dataCenters: {
      type: 'HOUSED_IN',
      to: 'DataCenter',
      doc: 'Data centres that house it.',
      reverse: { name: 'cloudRegions', doc: 'Cloud regions that this data centre houses.' },
    },
  },
});
